package dev.connectorsdk.spring;

import dev.connectorsdk.core.credential.Secret;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.core.env.Environment;

/**
 * Masks the secrets of the clients by their names, and wherever a value contains one, such as the
 * command line in {@code sun.java.command}.
 *
 * @param beans the beans, of which the properties are read
 * @param environment the environment, of which the variables are read
 */
record SecretSanitizer(BeanFactory beans, Environment environment) implements SanitizingFunction {
  private static final String SOPHOS_VARIABLE = "SOPHOS_CLIENT_SECRET";
  private static final String STACKONE_VARIABLE = "STACKONE_API_KEY";

  /** Without separators, so that environment variables are recognized too. */
  private static final Set<String> NAMES =
      Set.of(
          "connectorsophosclientsecret",
          "connectorstackoneapikey",
          "sophosclientsecret",
          "stackoneapikey");

  @Override
  public SanitizableData apply(SanitizableData data) {
    String name = data.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return NAMES.contains(name) || containsSecret(data.getValue())
        ? data.withSanitizedValue()
        : data;
  }

  private boolean containsSecret(@Nullable Object value) {
    String text = String.valueOf(value);
    return secrets().anyMatch(text::contains);
  }

  private Stream<String> secrets() {
    SophosProperties sophos = beans.getBeanProvider(SophosProperties.class).getIfAvailable();
    StackOneProperties stackOne = beans.getBeanProvider(StackOneProperties.class).getIfAvailable();
    return Stream.of(
            text(sophos == null ? null : sophos.clientSecret()),
            text(stackOne == null ? null : stackOne.apiKey()),
            variable(SOPHOS_VARIABLE),
            variable(STACKONE_VARIABLE))
        .flatMap(secret -> secret);
  }

  private static Stream<String> text(@Nullable Secret secret) {
    return secret == null ? Stream.empty() : Stream.of(secret.reveal());
  }

  private Stream<String> variable(String name) {
    String value = environment.getProperty(name);
    return value == null || value.isBlank() ? Stream.empty() : Stream.of(value);
  }
}
