package dev.connectorsdk.spring;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.StackOneClientBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;

/**
 * Sets the API key of the StackOne client: from connection details, else from the bean or the
 * property, of which only one may be set, else from the environment variable.
 *
 * @param beans the beans
 * @param properties the properties
 * @param environment the environment
 */
record ApiKeys(BeanFactory beans, StackOneProperties properties, Environment environment) {
  static final String PROPERTY = StackOneProperties.PREFIX + ".api-key";
  static final String VARIABLE = "STACKONE_API_KEY";

  StackOneClientBuilder apply(StackOneClientBuilder builder) {
    StackOneConnectionDetails details =
        beans.getBeanProvider(StackOneConnectionDetails.class).getIfAvailable();
    if (details != null) {
      return builder.apiKey(details.apiKey());
    }
    ApiKeySource source = beans.getBeanProvider(ApiKeySource.class).getIfAvailable();
    if (source != null) {
      requireNoProperty(properties.apiKey());
      return builder.apiKey(source);
    }
    return builder.apiKey(configured(properties.apiKey()));
  }

  private static void requireNoProperty(@Nullable Secret key) {
    if (key != null) {
      throw new InvalidConfigurationException(
          "The API key of StackOne is configured twice: by an ApiKeySource bean, and by the property "
              + PROPERTY
              + ".",
          "Remove the property or the bean.");
    }
  }

  private ApiKey configured(@Nullable Secret key) {
    String value = environment.getProperty(VARIABLE);
    try {
      if (key != null) {
        return new ApiKey(key);
      }
      return dev.connectorsdk.core.credential.Environment.of(
              value == null ? Map.of() : Map.of(VARIABLE, value))
          .apiKey(VARIABLE);
    } catch (IllegalArgumentException e) {
      String place = key == null ? "" : "The property " + PROPERTY + " is no API key. ";
      throw new InvalidConfigurationException(
          place + e.getMessage(), "Copy the API key again from the project's settings.", e);
    }
  }
}
