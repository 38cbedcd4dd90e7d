package dev.connectorsdk.sophos;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.BaseUrl;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.token.Authorization;
import dev.connectorsdk.core.internal.token.ClientCredentialsGrant;
import dev.connectorsdk.core.internal.token.TokenCache;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.internal.ApiErrorMapper;
import dev.connectorsdk.sophos.internal.TokenErrorMapper;
import java.net.URI;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SophosClient}. Only the credential is required. */
public final class SophosClientBuilder {
  private static final URI IDENTITY_URL = URI.create("https://id.sophos.com");
  private static final URI API_URL = URI.create("https://api.central.sophos.com");
  private static final String TOKEN_PATH = "api/v2/oauth2/token";

  private @Nullable CredentialSource credentials;
  private ClientOptions options = ClientOptions.defaults();
  private AllowedHosts allowed = AllowedHosts.of("id.sophos.com", "*.central.sophos.com");
  private URI identityUrl = IDENTITY_URL;
  private URI apiUrl = API_URL;

  SophosClientBuilder() {}

  private SophosClientBuilder(SophosClientBuilder other) {
    this.credentials = other.credentials;
    this.options = other.options;
    this.allowed = other.allowed;
    this.identityUrl = other.identityUrl;
    this.apiUrl = other.apiUrl;
  }

  /** Sets the credential. */
  public SophosClientBuilder credentials(ClientCredentials credential) {
    Arguments.require("credential", credential);
    return credentials(() -> credential);
  }

  /**
   * Sets the source of the credential. It is read before the first token request, and again after a
   * rejection, so that a rotated secret is used. A {@link CredentialSource}, such as {@link
   * dev.connectorsdk.sophos.credential.RotatingCredentials}, is read before every token request.
   * All its credentials must belong to the same account.
   */
  public SophosClientBuilder credentials(Supplier<ClientCredentials> source) {
    this.credentials = CredentialSource.of(Arguments.require("source", source));
    return this;
  }

  /**
   * Sets the credential from the environment variables {@code SOPHOS_CLIENT_ID} and {@code
   * SOPHOS_CLIENT_SECRET}.
   *
   * @throws IllegalArgumentException if a variable is missing or invalid
   */
  public SophosClientBuilder environment(Environment environment) {
    return credentials(environment.clientCredentials("SOPHOS_CLIENT_ID", "SOPHOS_CLIENT_SECRET"));
  }

  /**
   * Sets timeouts, retries, rate limits, listeners and the OkHttp client to use. Without rate
   * limits in the options, the client uses {@link SophosRateLimits#standard()}.
   */
  public SophosClientBuilder options(ClientOptions options) {
    this.options = Arguments.require("options", options);
    return this;
  }

  /** Changes the options: {@code options(o -> o.callTimeout(Duration.ofMinutes(5)))}. */
  public SophosClientBuilder options(UnaryOperator<ClientOptions.Builder> change) {
    return options(change.apply(ClientOptions.builder().copyOf(options)).build());
  }

  /**
   * Allows more hosts to receive the credential and its tokens. By default only {@code
   * id.sophos.com} and hosts below {@code central.sophos.com} may. For tests and private
   * deployments.
   *
   * @throws IllegalArgumentException if one is not a hostname: a scheme, a port or a bare star
   */
  public SophosClientBuilder allowHosts(String... hosts) {
    this.allowed = allowed.and(hosts);
    return this;
  }

  /**
   * Sets the base URL of the token endpoint instead of {@code https://id.sophos.com}; its host must
   * be allowed.
   */
  public SophosClientBuilder identityUrl(URI url) {
    this.identityUrl = Arguments.require("identityUrl", url);
    return this;
  }

  /**
   * Sets the base URL of the global APIs instead of {@code https://api.central.sophos.com}; its
   * host must be allowed.
   */
  public SophosClientBuilder apiUrl(URI url) {
    this.apiUrl = Arguments.require("apiUrl", url);
    return this;
  }

  /**
   * Builds the client. Sends nothing.
   *
   * @throws IllegalStateException if no credential is set
   * @throws IllegalArgumentException if a URL is not http or https, or its host is not allowed
   */
  public SophosClient build() {
    CredentialSource source = credentials;
    if (source == null) {
      throw new IllegalStateException(
          "No credential is set: call credentials(…) or environment(…) on the builder.");
    }
    return build(source);
  }

  /**
   * Proves a credential: requests a token and the account that it belongs to (Who am I API, GET
   * /whoami/v1), through a client with these settings that is closed afterwards. Changes nothing in
   * Sophos Central, and does not set the builder's credential.
   *
   * @throws dev.connectorsdk.core.error.AuthenticationException if the credential is refused
   * @throws dev.connectorsdk.core.error.ApiException if a request fails for another reason
   */
  public Identity identify(ClientCredentials credential) {
    try (SophosClient client = build(CredentialSource.of(() -> credential))) {
      return client.identity();
    }
  }

  SophosClientBuilder copy() {
    return new SophosClientBuilder(this);
  }

  private SophosClient build(CredentialSource source) {
    HttpUrl identity = base("identityUrl", identityUrl);
    HttpUrl api = base("apiUrl", apiUrl);
    HttpStack stack = HttpStack.open("SophosClient", options, allowed);
    ForbiddenAdvisor advisor = new ForbiddenAdvisor(RoleAccessTable::load);
    return new SophosClient(
        stack, authorized(stack, identity, source, advisor), api, advisor, copy());
  }

  private static ApiBinding.Factory authorized(
      HttpStack stack, HttpUrl identity, CredentialSource source, ForbiddenAdvisor advisor) {
    ApiBinding tokenBinding =
        stack.unauthenticated(new TokenErrorMapper(), Json.snakeCase()).at(identity);
    String tokenUrl = identity.newBuilder().addPathSegments(TOKEN_PATH).build().toString();
    ClientCredentialsGrant grant =
        new ClientCredentialsGrant(tokenBinding, tokenUrl, "token", source);
    TokenCache tokens = new TokenCache(grant::fetch, stack.options().timing());
    ApiErrorMapper errors = new ApiErrorMapper(advisor::summary);
    return stack.authenticated(
        errors, Json.camelCase(), Authorization.bearer(tokens), SophosRateLimits.standard());
  }

  private HttpUrl base(String name, URI uri) {
    HttpUrl url = BaseUrl.of(name, uri);
    if (!allowed.permits(url.scheme(), url.host())) {
      throw new ConfigurationException(
          name
              + " must be an https URL of an allowed host (http for a loopback one), not "
              + url.scheme()
              + "://"
              + url.host(),
          "allow the host with allowHosts(…) first if it is yours");
    }
    return url;
  }
}
