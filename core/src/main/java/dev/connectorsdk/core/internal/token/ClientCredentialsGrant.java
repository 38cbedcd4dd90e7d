package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.ConfiguredText;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/**
 * The OAuth 2.0 client credentials grant, with the credentials in the form.
 *
 * <p>A rejection is remembered for 30 seconds, so that a thousand callers with a wrong secret send
 * one request. The source is called before each token request; after a rejection, other credentials
 * are tried at once. The {@link TokenCache} calls this from one thread at a time.
 */
public final class ClientCredentialsGrant {
  private static final String SOURCE = "The source of the credential";
  private static final Duration REJECTION_REMEMBERED = Duration.ofSeconds(30);
  private static final Duration DEFAULT_LIFETIME = Duration.ofMinutes(5);

  /** A token that never expires may have a lifetime that overflows date arithmetic. */
  private static final long MAX_SECONDS = Duration.ofDays(365).toSeconds();

  private final Http http;
  private final String tokenUrl;
  private final String scope;
  private final CredentialSource source;
  private final Timing timing;
  private final TokenEvents events;
  private volatile List<Rejection> rejections = List.of();

  /**
   * Creates a grant; sends nothing.
   *
   * @param binding a binding without authorization whose JSON is snake_case
   * @param tokenUrl the token endpoint
   * @param scope the scope to request
   * @param source supplies the credentials; called before each request and after each rejection
   */
  public ClientCredentialsGrant(
      ApiBinding binding, String tokenUrl, String scope, CredentialSource source) {
    this.http = binding.create(Http.class);
    this.tokenUrl = tokenUrl;
    this.scope = scope;
    this.source = source;
    this.timing = binding.timing();
    this.events = new TokenEvents(binding.listeners());
  }

  /**
   * Requests a token.
   *
   * @throws AuthenticationException if the credentials are rejected, now or a moment ago
   */
  public AccessToken fetch(Duration timeout) {
    ClientCredentials offered = Arguments.supplied(SOURCE, source.get());
    try {
      return fetch(offered, timeout);
    } catch (AuthenticationException e) {
      ClientCredentials other = Arguments.supplied(SOURCE, source.replacementFor(offered));
      if (other.equals(offered)) {
        throw e;
      }
      return fetch(other, timeout);
    }
  }

  private AccessToken fetch(ClientCredentials offered, Duration timeout) {
    List<Rejection> recent = recentRejections();
    for (Rejection rejection : recent) {
      if (rejection.credentials().equals(offered)) {
        throw rejection.exception().remembered();
      }
    }
    try {
      return publishedRequest(offered, timeout);
    } catch (AuthenticationException e) {
      Rejection rejection = new Rejection(offered, e, timing.now().plus(REJECTION_REMEMBERED));
      rejections = Stream.concat(recent.stream(), Stream.of(rejection)).toList();
      throw e;
    }
  }

  private List<Rejection> recentRejections() {
    Instant now = timing.now();
    return rejections.stream().filter(rejection -> now.isBefore(rejection.until())).toList();
  }

  private AccessToken publishedRequest(ClientCredentials offered, Duration timeout) {
    Instant requestedAt = timing.now();
    events.requested();
    try {
      AccessToken token = request(offered, requestedAt, timeout);
      events.refreshed(
          Duration.between(requestedAt, timing.now()),
          Duration.between(requestedAt, token.expiresAt()));
      return token;
    } catch (RuntimeException e) {
      events.failed(e, Duration.between(requestedAt, timing.now()));
      throw e;
    }
  }

  private AccessToken request(ClientCredentials offered, Instant requestedAt, Duration timeout) {
    Grant grant =
        http.token(
            tokenUrl,
            "client_credentials",
            offered.id().value(),
            offered.secret(),
            scope,
            CallTimeout.of(timeout));
    Duration lifetime =
        grant.expiresIn().isPresent()
            ? Duration.ofSeconds(Math.min(MAX_SECONDS, Math.max(0, grant.expiresIn().getAsLong())))
            : DEFAULT_LIFETIME;
    return AccessToken.issued(grant.accessToken(), requestedAt, lifetime, timing);
  }

  private record Rejection(
      ClientCredentials credentials, AuthenticationException exception, Instant until) {}

  record Grant(Secret accessToken, OptionalLong expiresIn) {
    /** A token that no header can carry is an invalid response, not a mistake of the caller. */
    Grant {
      if (!ConfiguredText.isVisible(accessToken.reveal())) {
        throw new IllegalArgumentException("The token has characters that no header may have");
      }
    }
  }

  interface Http {
    @Retryable
    @FormUrlEncoded
    @POST
    Grant token(
        @Url String url,
        @Field("grant_type") String grantType,
        @Field("client_id") String clientId,
        @Field("client_secret") Secret clientSecret,
        @Field("scope") String scope,
        @Tag CallTimeout timeout);
  }
}
