package dev.connectorsdk.core.credential;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Credentials from environment variables, with errors that name the variable and never its value.
 */
public final class Environment {
  private final Function<String, @Nullable String> variables;

  private Environment(Function<String, @Nullable String> variables) {
    this.variables = variables;
  }

  /** The environment of this process. */
  public static Environment system() {
    return new Environment(System::getenv);
  }

  /** Given variables, for tests. */
  public static Environment of(Map<String, String> variables) {
    return new Environment(Map.copyOf(variables)::get);
  }

  /** Whether a variable is set to more than blanks. */
  public boolean has(String name) {
    String value = variables.apply(name);
    return value != null && !value.isBlank();
  }

  /**
   * A client id and its secret.
   *
   * @throws IllegalArgumentException if a variable is not set, or is not what it should be
   */
  public ClientCredentials clientCredentials(String idName, String secretName) {
    return new ClientCredentials(read(idName, ClientId::of), read(secretName, Secret::of));
  }

  /**
   * An API key.
   *
   * @throws IllegalArgumentException if the variable is not set, or is not what it should be
   */
  public ApiKey apiKey(String name) {
    return read(name, ApiKey::of);
  }

  /**
   * A secret of any other kind, such as the password of a file.
   *
   * @throws IllegalArgumentException if the variable is not set, or is blank
   */
  public Secret secret(String name) {
    return read(name, Secret::of);
  }

  /**
   * A URL, such as that of a service in place of the usual one; empty if the variable is not set or
   * blank.
   *
   * @throws IllegalArgumentException if it is no http or https URL with a host
   */
  public Optional<URI> url(String name) {
    return has(name) ? Optional.of(read(name, Environment::httpUrl)) : Optional.empty();
  }

  private static URI httpUrl(String text) {
    URI url = URI.create(text.strip());
    if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
      throw new IllegalArgumentException("It must begin with https:// or http:// and name a host.");
    }
    return url;
  }

  private <T> T read(String name, Function<String, T> form) {
    String value = variables.apply(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "The environment variable "
              + name
              + " is not set: set it, or hand the value over in code.");
    }
    try {
      return form.apply(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The environment variable " + name + " cannot be used. " + e.getMessage(), e);
    }
  }
}
