package dev.connectorsdk.stackone;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.internal.ApiKeyCache;
import dev.connectorsdk.stackone.internal.ApiKeyFormat;
import dev.connectorsdk.stackone.internal.ProjectCalls;
import dev.connectorsdk.stackone.internal.StackOneErrorMapper;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.ManualProfileWriter;
import java.net.URI;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Describes a {@link StackOneClient}. Only the key is needed. */
public final class StackOneClientBuilder {
  private static final String KEY_VARIABLE = "STACKONE_API_KEY";

  private @Nullable ApiKey key;
  private @Nullable Supplier<ApiKey> supplier;
  private boolean anyKeyForm;
  private ClientOptions options = ClientOptions.defaults();
  private AllowedHosts allowed = AllowedHosts.of("api.stackone.com");
  private HttpUrl apiUrl = HttpUrl.get("https://api.stackone.com");
  private ConnectorProfileWriter writer = new ManualProfileWriter();

  StackOneClientBuilder() {}

  /** Calls with this key. */
  public StackOneClientBuilder apiKey(ApiKey apiKey) {
    this.key = apiKey;
    this.supplier = null;
    return this;
  }

  /**
   * Calls with the key of a supplier, which is asked at the first call, and again when StackOne
   * refuses the key with 401: if it then gives another one, the call is sent once more.
   */
  public StackOneClientBuilder apiKey(Supplier<ApiKey> keys) {
    this.supplier = keys;
    this.key = null;
    return this;
  }

  /**
   * Calls with the key in {@code STACKONE_API_KEY} of this environment.
   *
   * @throws IllegalArgumentException if it is not set, or is not what it should be
   */
  public StackOneClientBuilder environment(Environment environment) {
    return apiKey(environment.apiKey(KEY_VARIABLE));
  }

  /** Takes keys that do not have the documented form {@code v1.{region}.{rest}} too. */
  public StackOneClientBuilder acceptAnyKeyForm() {
    this.anyKeyForm = true;
    return this;
  }

  /**
   * Talks with these options. Without rate limits in them the client keeps {@link
   * StackOneRateLimits#standard()}.
   */
  public StackOneClientBuilder options(ClientOptions newOptions) {
    this.options = newOptions;
    return this;
  }

  /** Changes the default options. */
  public StackOneClientBuilder options(UnaryOperator<ClientOptions.Builder> change) {
    return options(change.apply(ClientOptions.builder()).build());
  }

  /**
   * Lets the client call these hosts besides {@code api.stackone.com}, for tests and private
   * deployments: the API key is sent to them.
   *
   * @throws IllegalArgumentException if one is no host name
   */
  public StackOneClientBuilder allowHosts(String... hosts) {
    this.allowed = allowed.and(hosts);
    return this;
  }

  /**
   * Calls this base URL in place of {@code https://api.stackone.com}. Its host must be allowed too.
   *
   * @throws IllegalArgumentException if it is no http or https URL
   */
  public StackOneClientBuilder apiUrl(URI url) {
    HttpUrl parsed = HttpUrl.parse(url.toString());
    if (parsed == null) {
      throw new IllegalArgumentException(
          "The API URL must begin with https:// and name a host: " + url);
    }
    this.apiUrl = parsed;
    return this;
  }

  /** Has connector profiles made by this writer; the default one guides a person. */
  public StackOneClientBuilder profileWriter(ConnectorProfileWriter profileWriter) {
    this.writer = profileWriter;
    return this;
  }

  /**
   * Makes the client; sends nothing.
   *
   * @throws IllegalArgumentException if there is no key, or a key without the documented form
   */
  public StackOneClient build() {
    ApiKeyCache keys = keys();
    HttpStack stack = HttpStack.open("StackOneClient", options, allowed);
    ApiBinding.Factory api =
        stack.authenticated(
            new StackOneErrorMapper(),
            Json.snakeCase(),
            new ProjectCalls(keys),
            StackOneRateLimits.standard());
    return new StackOneClient(stack, api.at(apiUrl), writer);
  }

  private ApiKeyCache keys() {
    UnaryOperator<ApiKey> form = anyKeyForm ? UnaryOperator.identity() : ApiKeyFormat::require;
    if (supplier != null) {
      return new ApiKeyCache(supplier, form);
    }
    if (key == null) {
      throw new IllegalArgumentException(
          "A StackOne client needs an API key: give apiKey(…), or set " + KEY_VARIABLE + ".");
    }
    ApiKey fixed = form.apply(key);
    return new ApiKeyCache(() -> fixed, form);
  }
}
