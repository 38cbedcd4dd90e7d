package dev.connectorsdk.spring;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimitState;
import dev.connectorsdk.micrometer.ConnectorMetrics;
import dev.connectorsdk.micrometer.ConnectorObservations;
import dev.connectorsdk.micrometer.CredentialMetrics;
import dev.connectorsdk.micrometer.RateLimitMetrics;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.stackone.StackOneClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Records the events of the clients in the meters and observations of the application, if {@code
 * connector-micrometer} is on the class path.
 */
@AutoConfiguration(
    after = {SophosAutoConfiguration.class, StackOneAutoConfiguration.class},
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnClass(ConnectorMetrics.class)
public final class ConnectorMetricsAutoConfiguration {

  /** Called by Spring. */
  public ConnectorMetricsAutoConfiguration() {}

  @Bean
  @ConditionalOnBean(ObservationRegistry.class)
  @ConditionalOnMissingBean
  ConnectorObservations connectorObservations(ObservationRegistry registry) {
    return ConnectorObservations.of(registry);
  }

  /** Micrometer times the calls that are observed. */
  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  @ConditionalOnMissingBean
  ConnectorMetrics connectorMetrics(
      MeterRegistry registry, ObjectProvider<ConnectorObservations> observations) {
    return observations.getIfAvailable() == null
        ? ConnectorMetrics.of(registry)
        : ConnectorMetrics.besideObservations(registry);
  }

  /** The attempts, rate limits and expiry of Sophos Central. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(SophosClient.class)
  static final class Sophos {

    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    SophosClientCustomizer sophosAttemptObservations(ConnectorObservations observations) {
      return builder -> builder.options(options -> observed(options, observations));
    }

    @Bean
    @ConditionalOnBean({SophosClient.class, MeterRegistry.class})
    MeterBinder sophosRateLimitMetrics(Map<String, SophosClient> clients) {
      return rateLimits(clients, client -> client.rateLimitState());
    }

    @Bean
    @ConditionalOnBean({ApiCredential.class, MeterRegistry.class})
    @ConditionalOnMissingBean
    CredentialMetrics sophosCredentialMetrics(
        CredentialMonitor monitor, ObjectProvider<ApiCredential> credentials) {
      List<ApiCredential> known = credentials.orderedStream().toList();
      return CredentialMetrics.of("sophos", monitor, () -> known);
    }
  }

  /** The attempts and rate limits of StackOne. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(StackOneClient.class)
  static final class StackOne {

    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    StackOneClientCustomizer stackOneAttemptObservations(ConnectorObservations observations) {
      return builder -> builder.options(options -> observed(options, observations));
    }

    @Bean
    @ConditionalOnBean({StackOneClient.class, MeterRegistry.class})
    MeterBinder stackOneRateLimitMetrics(Map<String, StackOneClient> clients) {
      return rateLimits(clients, client -> client.rateLimitState());
    }
  }

  /** Keeps the customizer of the OkHttp client that another bean has set before. */
  private static ClientOptions.Builder observed(
      ClientOptions.Builder options, ConnectorObservations observations) {
    UnaryOperator<OkHttpClient.Builder> before = options.build().httpClientCustomizer();
    return options.httpClientCustomizer(
        http -> before.apply(http).addNetworkInterceptor(observations.attempts()));
  }

  private static <T> MeterBinder rateLimits(
      Map<String, T> clients, Function<T, RateLimitState> state) {
    return registry ->
        clients.forEach(
            (name, client) ->
                RateLimitMetrics.of(name, () -> state.apply(client)).bindTo(registry));
  }
}
