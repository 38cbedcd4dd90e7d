package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.CallTimeout;
import dev.connectorsdk.core.internal.http.Retryable;
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
 * <p>A refusal is remembered for a while, so that a thousand callers with a wrong secret make one
 * request. The source is asked before each token; after a refusal, other credentials than the
 * refused ones are tried at once. Called by one thread at a time: the {@link TokenCache} sees to
 * that.
 */
public final class ClientCredentialsGrant {
  private static final Duration REFUSAL_REMEMBERED = Duration.ofSeconds(30);
  private static final Duration LIFE_IF_NOT_TOLD = Duration.ofMinutes(5);

  /** A token "for ever" comes with a number that no time can be reckoned with. */
  private static final long SECONDS_AT_MOST = Duration.ofDays(365).toSeconds();

  private final Http http;
  private final String tokenUrl;
  private final String scope;
  private final CredentialSource source;
  private final Timing timing;
  private final TokenEvents story;
  private volatile List<Refusal> refusals = List.of();

  /**
   * A grant that has asked for nothing yet.
   *
   * @param wire a wire without authorization whose JSON is snake_case
   * @param tokenUrl the token endpoint
   * @param scope the scope to ask for
   * @param source gives the credentials; asked before each token and after each refusal
   */
  public ClientCredentialsGrant(
      ApiBinding wire, String tokenUrl, String scope, CredentialSource source) {
    this.http = wire.create(Http.class);
    this.tokenUrl = tokenUrl;
    this.scope = scope;
    this.source = source;
    this.timing = wire.timing();
    this.story = new TokenEvents(wire.listeners());
  }

  /**
   * Asks for a token.
   *
   * @throws AuthenticationException if the credentials are refused, now or a moment ago
   */
  public AccessToken fetch(Duration budget) {
    ClientCredentials offered = source.get();
    try {
      return fetch(offered, budget);
    } catch (AuthenticationException e) {
      ClientCredentials others = source.replacementFor(offered);
      if (others.equals(offered)) {
        throw e;
      }
      return fetch(others, budget);
    }
  }

  private AccessToken fetch(ClientCredentials offered, Duration budget) {
    List<Refusal> recent = recentRefusals();
    for (Refusal refusal : recent) {
      if (refusal.credentials().equals(offered)) {
        throw refusal.exception().remembered();
      }
    }
    try {
      return toldRequest(offered, budget);
    } catch (AuthenticationException e) {
      Refusal refusal = new Refusal(offered, e, timing.now().plus(REFUSAL_REMEMBERED));
      refusals = Stream.concat(recent.stream(), Stream.of(refusal)).toList();
      throw e;
    }
  }

  private List<Refusal> recentRefusals() {
    Instant now = timing.now();
    return refusals.stream().filter(refusal -> now.isBefore(refusal.until())).toList();
  }

  private AccessToken toldRequest(ClientCredentials offered, Duration budget) {
    Instant askedAt = timing.now();
    story.requested();
    try {
      AccessToken token = request(offered, askedAt, budget);
      story.refreshed(
          Duration.between(askedAt, timing.now()), Duration.between(askedAt, token.expiresAt()));
      return token;
    } catch (RuntimeException e) {
      story.notBrought(e, Duration.between(askedAt, timing.now()));
      throw e;
    }
  }

  private AccessToken request(ClientCredentials offered, Instant askedAt, Duration budget) {
    Grant grant =
        http.token(
            tokenUrl,
            "client_credentials",
            offered.id().value(),
            offered.secret(),
            scope,
            CallTimeout.of(budget));
    Duration life =
        grant.expiresIn().isPresent()
            ? Duration.ofSeconds(
                Math.min(SECONDS_AT_MOST, Math.max(0, grant.expiresIn().getAsLong())))
            : LIFE_IF_NOT_TOLD;
    return AccessToken.issued(grant.accessToken(), askedAt, life, timing);
  }

  private record Refusal(
      ClientCredentials credentials, AuthenticationException exception, Instant until) {}

  record Grant(Secret accessToken, OptionalLong expiresIn) {
    /** A token that no header can carry is a faulty answer, and not a mistake of the caller. */
    Grant {
      if (accessToken.reveal().chars().anyMatch(c -> c <= ' ' || c > '~')) {
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
        @Tag CallTimeout budget);
  }
}
