package dev.connectorsdk.spring;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.expiry.ExpiryListener;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/**
 * Configures the client of Sophos Central. {@link SophosProperties} has the properties.
 *
 * <p>The {@link SophosClient} is created if there is a credential: {@link SophosConnectionDetails}
 * or a {@link CredentialSource} as a bean, the properties {@code client-id} and {@code
 * client-secret}, or the environment variables {@code SOPHOS_CLIENT_ID} and {@code
 * SOPHOS_CLIENT_SECRET}. It sends nothing at the start, and is closed with the application. A
 * client bean of the application replaces it.
 */
@AutoConfiguration
@ConditionalOnClass(SophosClient.class)
@ConditionalOnProperty(
    name = SophosProperties.PREFIX + ".enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(SophosProperties.class)
public final class SophosAutoConfiguration {

  /** Called by Spring. */
  public SophosAutoConfiguration() {}

  /** A new builder for each injection, with all settings but the credential. */
  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  @ConditionalOnMissingBean
  SophosClientBuilder sophosClientBuilder(
      SophosProperties properties,
      ObjectProvider<SophosConnectionDetails> details,
      ObjectProvider<SophosClientCustomizer> customizers,
      BeanFactory beans) {
    PropertyCheck check = new PropertyCheck(SophosProperties.PREFIX);
    SophosClientBuilder builder =
        check.run(
            () -> {
              SophosClientBuilder configured = SophosClient.builder();
              applyUrls(configured, properties, details, check);
              return configured.options(
                  options ->
                      new OptionBeans(beans)
                          .apply(properties.http().apply(options))
                          .retryPolicy(properties.retry().policy())
                          .rateLimits(properties.rateLimit().limitsOrPolicy()));
            });
    customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
    return builder;
  }

  private static void applyUrls(
      SophosClientBuilder builder,
      SophosProperties properties,
      ObjectProvider<SophosConnectionDetails> details,
      PropertyCheck check) {
    SophosConnectionDetails given = details.getIfAvailable();
    if (given != null) {
      builder.allowHosts(given.allowedHosts().toArray(String[]::new));
      given.identityUrl().ifPresent(builder::identityUrl);
      given.apiUrl().ifPresent(builder::apiUrl);
      return;
    }
    builder.allowHosts(properties.allowedHosts().toArray(String[]::new));
    if (properties.identityUrl() != null) {
      builder.identityUrl(check.url("identity-url", properties.identityUrl()));
    }
    if (properties.apiUrl() != null) {
      builder.apiUrl(check.url("api-url", properties.apiUrl()));
    }
  }

  /** The beans that need a credential. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(CredentialCondition.class)
  static final class Client {

    @Bean
    SophosCredentials sophosCredentials(
        BeanFactory beans, SophosProperties properties, Environment environment) {
      return SophosCredentials.of(beans, properties, environment);
    }

    @Bean
    @ConditionalOnMissingBean
    SophosClient sophosClient(SophosClientBuilder builder, SophosCredentials credentials) {
      return new PropertyCheck(SophosProperties.PREFIX)
          .run(builder.credentials(credentials.source())::build);
    }

    /** The API credential with its dates, if the properties have any. */
    @Bean
    @ConditionalOnMissingBean
    @Conditional(DescribedCondition.class)
    ApiCredential sophosApiCredential(SophosProperties properties, SophosCredentials credentials) {
      SophosProperties.Credential described =
          Objects.requireNonNull(properties.credential(), "the condition requires a property");
      ClientId id = credentials.source().get().id();
      return new PropertyCheck(SophosProperties.PREFIX)
          .run(
              () -> {
                ApiCredential.Builder credential =
                    ApiCredential.builder().name(described.name()).clientId(id);
                if (described.role() != null) {
                  credential.servicePrincipalRole(ServicePrincipalRole.parse(described.role()));
                }
                if (described.createdOn() != null) {
                  credential.createdOn(described.createdOn());
                }
                if (described.expiresOn() != null) {
                  credential.expiresOn(described.expiresOn());
                }
                return credential.build();
              });
    }
  }

  /** The monitor of expiry dates, which reports to the listeners of the clients. */
  @Bean
  @ConditionalOnMissingBean
  CredentialMonitor sophosCredentialMonitor(
      ObjectProvider<ClientListener> listeners, ObjectProvider<Timing> timings) {
    CredentialMonitor.Builder monitor = CredentialMonitor.builder();
    timings.ifUnique(timing -> monitor.clock(timing.clock()));
    listeners.orderedStream().forEach(listener -> monitor.listener(ExpiryListener.to(listener)));
    return monitor.build();
  }

  /** Matches if there is a credential, whatever its source. */
  static final class CredentialCondition extends AnyNestedCondition {
    CredentialCondition() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(SophosConnectionDetails.class)
    static final class Details {}

    @ConditionalOnBean(CredentialSource.class)
    static final class Source {}

    @Conditional(ConfiguredCondition.class)
    static final class Configured {}
  }

  /** Matches if a property or a variable has a part of the credential. */
  static final class ConfiguredCondition extends AnyPropertyCondition {
    ConfiguredCondition() {
      super(
          List.of(SophosCredentials.ID, SophosCredentials.SECRET),
          List.of(SophosCredentials.ID_VARIABLE, SophosCredentials.SECRET_VARIABLE));
    }
  }

  /** Matches if a property describes the credential. */
  static final class DescribedCondition extends AnyPropertyCondition {
    DescribedCondition() {
      super(
          List.of(
              SophosProperties.PREFIX + ".credential.name",
              SophosProperties.PREFIX + ".credential.role",
              SophosProperties.PREFIX + ".credential.created-on",
              SophosProperties.PREFIX + ".credential.expires-on"),
          List.of());
    }
  }
}
