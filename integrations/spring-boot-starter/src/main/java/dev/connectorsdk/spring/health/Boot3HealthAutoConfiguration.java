package dev.connectorsdk.spring.health;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.spring.SophosAutoConfiguration;
import dev.connectorsdk.spring.SophosProperties;
import dev.connectorsdk.spring.StackOneAutoConfiguration;
import dev.connectorsdk.spring.StackOneProperties;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the health indicators {@code sophos} and {@code stackone} for Spring Boot 3.5. */
@AutoConfiguration(after = {SophosAutoConfiguration.class, StackOneAutoConfiguration.class})
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
public final class Boot3HealthAutoConfiguration {

  /** Called by Spring. */
  public Boot3HealthAutoConfiguration() {}

  /** The indicator of Sophos Central. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(SophosClient.class)
  @ConditionalOnBean({SophosClient.class, SophosProperties.class})
  static final class Sophos {

    @Bean
    @ConditionalOnMissingBean(name = {"sophosHealthContributor", "sophosHealthIndicator"})
    @ConditionalOnEnabledHealthIndicator("sophos")
    HealthContributor sophosHealthContributor(
        Map<String, SophosClient> clients, SophosProperties properties, ListableBeanFactory beans) {
      return contributor(clients, SophosChecks.of(beans, properties, clients));
    }
  }

  /** The indicator of StackOne. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(StackOneClient.class)
  @ConditionalOnBean({StackOneClient.class, StackOneProperties.class})
  static final class StackOne {

    @Bean
    @ConditionalOnMissingBean(name = {"stackoneHealthContributor", "stackoneHealthIndicator"})
    @ConditionalOnEnabledHealthIndicator("stackone")
    HealthContributor stackoneHealthContributor(
        Map<String, StackOneClient> clients,
        StackOneProperties properties,
        ObjectProvider<Timing> timings) {
      return contributor(clients, StackOneChecks.of(properties, timings));
    }
  }

  /** One client is the indicator itself; several are its parts, by the names of their beans. */
  private static <T> HealthContributor contributor(
      Map<String, T> clients, Function<T, HealthCheck> checks) {
    Function<T, HealthContributor> indicators =
        client -> {
          HealthCheck check = checks.apply(client);
          return (HealthIndicator) () -> health(check.get());
        };
    return clients.size() == 1
        ? indicators.apply(clients.values().iterator().next())
        : CompositeHealthContributor.fromMap(clients, indicators);
  }

  private static Health health(CheckResult result) {
    Health.Builder health = result.failure() == null ? Health.up() : Health.down(result.failure());
    return health.withDetails(result.details()).build();
  }
}
