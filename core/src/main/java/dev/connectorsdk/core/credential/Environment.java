package dev.connectorsdk.core.credential;

import dev.connectorsdk.core.HttpProxy;
import dev.connectorsdk.core.internal.config.BaseUrl;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.core.internal.config.ConfiguredText;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads credentials from environment variables. A line end after a value is left out. Errors name
 * the variable, and the position and kind of a character that does not belong there, but never the
 * value.
 */
public final class Environment {
  private final Function<String, @Nullable String> variables;

  private Environment(Function<String, @Nullable String> variables) {
    this.variables = variables;
  }

  /** Returns the environment of this process. */
  public static Environment system() {
    return new Environment(System::getenv);
  }

  /** Returns an environment with these variables, for tests. */
  public static Environment of(Map<String, String> variables) {
    return new Environment(Map.copyOf(variables)::get);
  }

  /** Whether a variable is set and not blank. */
  public boolean has(String name) {
    String value = variables.apply(name);
    return value != null && !value.isBlank();
  }

  /** Whether a variable is set, also if it is blank. */
  public boolean isSet(String name) {
    return variables.apply(name) != null;
  }

  /**
   * Reads a client id and its secret.
   *
   * @throws IllegalArgumentException if a variable is not set or has no valid value
   */
  public ClientCredentials clientCredentials(String idName, String secretName) {
    return new ClientCredentials(read(idName, ClientId::of), secret(secretName));
  }

  /**
   * Reads an API key.
   *
   * @throws IllegalArgumentException if the variable is not set or has no valid value
   */
  public ApiKey apiKey(String name) {
    return read(name, ApiKey::of);
  }

  /**
   * Reads a secret of any other kind, such as the password of a file.
   *
   * @throws IllegalArgumentException if the variable is not set or blank, or has a character that
   *     is not printable ASCII
   */
  public Secret secret(String name) {
    return read(name, text -> Secret.of(ConfiguredText.printable("The secret", text)));
  }

  /**
   * Reads a URL, such as that of a service in place of the usual one; absent if the variable is not
   * set or blank.
   *
   * @throws IllegalArgumentException if it is not an http or https URL with a host
   */
  public Optional<URI> url(String name) {
    return has(name) ? Optional.of(read(name, BaseUrl::parse)) : Optional.empty();
  }

  /**
   * Reads a proxy, such as that of {@code HTTPS_PROXY}: {@code http://user:password@host:port}.
   * Absent if the variable is not set or blank.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public Optional<HttpProxy> proxy(String name) {
    return has(name)
        ? Optional.of(read(name, text -> HttpProxy.parse(Secret.of(text))))
        : Optional.empty();
  }

  /**
   * Reads the name of a file, such as one with certificates. Absent if the variable is not set or
   * blank.
   *
   * @throws java.nio.file.InvalidPathException if it cannot be the name of a file
   */
  public Optional<Path> file(String name) {
    return has(name)
        ? Optional.of(read(name, text -> Path.of(ConfiguredText.withoutLineEnd(text))))
        : Optional.empty();
  }

  private <T> T read(String name, Function<String, T> parser) {
    String value = variables.apply(name);
    if (value == null) {
      throw new ConfigurationException(
          "The environment variable " + name + " is not set", "set it, or pass the value in code");
    }
    try {
      return parser.apply(value);
    } catch (ConfigurationException e) {
      throw e.in("The environment variable " + name + " cannot be used. ");
    }
  }
}
