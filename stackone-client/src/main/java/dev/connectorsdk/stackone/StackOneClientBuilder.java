package dev.connectorsdk.stackone;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.BaseUrl;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.internal.ApiKeyCache;
import dev.connectorsdk.stackone.internal.ApiKeyFormat;
import dev.connectorsdk.stackone.internal.ApiKeyInterceptor;
import dev.connectorsdk.stackone.internal.PathChoice;
import dev.connectorsdk.stackone.internal.StackOneErrorMapper;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.ManualProfileWriter;
import java.net.URI;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Builds a {@link StackOneClient}. Only the key is required. */
public final class StackOneClientBuilder {
  private static final String KEY_VARIABLE = "STACKONE_API_KEY";

  private @Nullable ApiKey key;
  private @Nullable Supplier<ApiKey> supplier;
  private boolean anyKeyFormat;
  private ClientOptions options = ClientOptions.defaults();
  private AllowedHosts allowed = AllowedHosts.of("api.stackone.com");
  private HttpUrl apiUrl = HttpUrl.get("https://api.stackone.com");
  private ConnectorProfileWriter writer = new ManualProfileWriter();
  private ServicePaths paths = ServicePaths.DETECT;

  StackOneClientBuilder() {}

  /** Sets the API key. */
  public StackOneClientBuilder apiKey(ApiKey apiKey) {
    this.key = apiKey;
    this.supplier = null;
    return this;
  }

  /**
   * Sets a supplier of the API key. It is called before the first request, and again when StackOne
   * rejects the key with 401: if it then returns another key, the request is sent once more.
   */
  public StackOneClientBuilder apiKey(Supplier<ApiKey> keySupplier) {
    this.supplier = keySupplier;
    this.key = null;
    return this;
  }

  /**
   * Sets the API key to {@code STACKONE_API_KEY} of an environment.
   *
   * @throws IllegalArgumentException if the variable is not set or invalid
   */
  public StackOneClientBuilder environment(Environment environment) {
    return apiKey(environment.apiKey(KEY_VARIABLE));
  }

  /** Also accepts keys without the documented format {@code v1.{region}.{rest}}. */
  public StackOneClientBuilder acceptAnyKeyFormat() {
    this.anyKeyFormat = true;
    return this;
  }

  /**
   * Sets the options. Without rate limits in them the client uses {@link
   * StackOneRateLimits#standard()}.
   */
  public StackOneClientBuilder options(ClientOptions newOptions) {
    this.options = Arguments.require("options", newOptions);
    return this;
  }

  /** Changes the options: {@code options(o -> o.callTimeout(Duration.ofMinutes(5)))}. */
  public StackOneClientBuilder options(UnaryOperator<ClientOptions.Builder> change) {
    return options(change.apply(ClientOptions.builder().copyOf(options)).build());
  }

  /**
   * Allows further hosts besides {@code api.stackone.com}, for tests and private deployments. The
   * API key is sent to them.
   *
   * @throws IllegalArgumentException if one is not a host name
   */
  public StackOneClientBuilder allowHosts(String... hosts) {
    this.allowed = allowed.and(hosts);
    return this;
  }

  /**
   * Sets the base URL; default {@code https://api.stackone.com}. Its host must be allowed too.
   *
   * @throws IllegalArgumentException if it is not an http or https URL
   */
  public StackOneClientBuilder apiUrl(URI url) {
    this.apiUrl = BaseUrl.of("apiUrl", url);
    return this;
  }

  /** Sets the writer of connector profiles; the default returns steps for an administrator. */
  public StackOneClientBuilder profileWriter(ConnectorProfileWriter profileWriter) {
    this.writer = profileWriter;
    return this;
  }

  /** Sets which paths of replaced operations are called; default {@link ServicePaths#DETECT}. */
  public StackOneClientBuilder servicePaths(ServicePaths servicePaths) {
    this.paths = servicePaths;
    return this;
  }

  /**
   * Builds the client. Sends nothing.
   *
   * @throws IllegalArgumentException if there is no key, or its format is not the documented one
   */
  public StackOneClient build() {
    ApiKeyCache keys = keys();
    HttpStack stack = HttpStack.open("StackOneClient", options, allowed);
    ApiBinding.Factory api =
        stack.authenticated(
            new StackOneErrorMapper(),
            Json.snakeCase(),
            new ApiKeyInterceptor(keys),
            StackOneRateLimits.standard());
    return new StackOneClient(stack, api.at(apiUrl), writer, new PathChoice(paths));
  }

  private ApiKeyCache keys() {
    UnaryOperator<ApiKey> check = anyKeyFormat ? UnaryOperator.identity() : ApiKeyFormat::require;
    if (supplier != null) {
      return new ApiKeyCache(supplier, check);
    }
    if (key == null) {
      throw new ConfigurationException(
          "A StackOne client needs an API key", "call apiKey(…), or set " + KEY_VARIABLE);
    }
    ApiKey fixed = check.apply(key);
    return new ApiKeyCache(() -> fixed, check);
  }
}
