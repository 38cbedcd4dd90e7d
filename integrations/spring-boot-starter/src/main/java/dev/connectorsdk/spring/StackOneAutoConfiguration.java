package dev.connectorsdk.spring;

import dev.connectorsdk.stackone.AccountScope;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.StackOneClientBuilder;
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
 * Configures the client of StackOne. {@link StackOneProperties} has the properties.
 *
 * <p>The {@link StackOneClient} is created if there is an API key: {@link
 * StackOneConnectionDetails} or an {@link ApiKeySource} as a bean, the property {@code api-key}, or
 * the environment variable {@code STACKONE_API_KEY}. It sends nothing at the start, and is closed
 * with the application. A client bean of the application replaces it.
 */
@AutoConfiguration
@ConditionalOnClass(StackOneClient.class)
@ConditionalOnProperty(
    name = StackOneProperties.PREFIX + ".enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(StackOneProperties.class)
public final class StackOneAutoConfiguration {

  /** Called by Spring. */
  public StackOneAutoConfiguration() {}

  /** A new builder for each injection, with all settings but the API key. */
  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  @ConditionalOnMissingBean
  StackOneClientBuilder stackOneClientBuilder(
      StackOneProperties properties,
      ObjectProvider<StackOneConnectionDetails> details,
      ObjectProvider<StackOneClientCustomizer> customizers,
      BeanFactory beans) {
    PropertyCheck check = new PropertyCheck(StackOneProperties.PREFIX);
    StackOneClientBuilder builder =
        check.run(
            () -> {
              StackOneClientBuilder configured =
                  StackOneClient.builder().servicePaths(properties.servicePaths());
              if (properties.acceptAnyKeyFormat()) {
                configured.acceptAnyKeyFormat();
              }
              applyUrl(configured, properties, details, check);
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

  private static void applyUrl(
      StackOneClientBuilder builder,
      StackOneProperties properties,
      ObjectProvider<StackOneConnectionDetails> details,
      PropertyCheck check) {
    StackOneConnectionDetails given = details.getIfAvailable();
    if (given != null) {
      builder.allowHosts(given.allowedHosts().toArray(String[]::new));
      given.apiUrl().ifPresent(builder::apiUrl);
      return;
    }
    builder.allowHosts(properties.allowedHosts().toArray(String[]::new));
    if (properties.apiUrl() != null) {
      builder.apiUrl(check.url("api-url", properties.apiUrl()));
    }
  }

  /** The beans that need an API key. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(KeyCondition.class)
  static final class Client {

    @Bean
    @ConditionalOnMissingBean
    StackOneClient stackOneClient(
        StackOneClientBuilder builder,
        StackOneProperties properties,
        BeanFactory beans,
        Environment environment) {
      ApiKeys keys = new ApiKeys(beans, properties, environment);
      return new PropertyCheck(StackOneProperties.PREFIX).run(keys.apply(builder)::build);
    }

    /** The scope of the account in the properties. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(StackOneProperties.PREFIX + ".account-id")
    AccountScope stackOneAccount(StackOneClient client, StackOneProperties properties) {
      String id = Objects.requireNonNull(properties.accountId(), "the condition requires it");
      return new PropertyCheck(StackOneProperties.PREFIX).run(() -> client.account(id));
    }
  }

  /** Matches if there is an API key, whatever its source. */
  static final class KeyCondition extends AnyNestedCondition {
    KeyCondition() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(StackOneConnectionDetails.class)
    static final class Details {}

    @ConditionalOnBean(ApiKeySource.class)
    static final class Source {}

    @Conditional(ConfiguredCondition.class)
    static final class Configured {}
  }

  /** Matches if the property or the variable is set. */
  static final class ConfiguredCondition extends AnyPropertyCondition {
    ConfiguredCondition() {
      super(List.of(ApiKeys.PROPERTY), List.of(ApiKeys.VARIABLE));
    }
  }
}
