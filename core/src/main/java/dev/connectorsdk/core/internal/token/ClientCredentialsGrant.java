package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.internal.http.CallBudget;
import dev.connectorsdk.core.internal.http.Idempotent;
import dev.connectorsdk.core.internal.http.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/**
 * The OAuth 2.0 client credentials grant, with the credentials in the form.
 *
 * <p>A refusal is remembered for a while, so that a thousand callers with a wrong secret make one
 * request. The supplier is asked again after a refusal; other credentials than the refused ones are
 * tried at once. Called by one thread at a time: the {@link TokenCache} sees to that.
 */
public final class ClientCredentialsGrant {
  private static final Duration REFUSAL_REMEMBERED = Duration.ofSeconds(30);
  private static final Duration LIFE_IF_NOT_TOLD = Duration.ofMinutes(5);

  private final Http http;
  private final String tokenUrl;
  private final String scope;
  private final Supplier<ClientCredentials> supplier;
  private final Timing timing;
  private volatile @Nullable ClientCredentials credentials;
  private volatile @Nullable Refusal refusal;

  /**
   * A grant that has asked for nothing yet.
   *
   * @param wire a wire without authorization whose JSON is snake_case
   * @param tokenUrl the token endpoint
   * @param scope the scope to ask for
   * @param supplier gives the credentials; asked at first use and after each refusal
   */
  public ClientCredentialsGrant(
      Wire wire, String tokenUrl, String scope, Supplier<ClientCredentials> supplier) {
    this.http = wire.create(Http.class);
    this.tokenUrl = tokenUrl;
    this.scope = scope;
    this.supplier = supplier;
    this.timing = wire.timing();
  }

  /**
   * Asks for a token.
   *
   * @throws AuthenticationException if the credentials are refused, now or a moment ago
   */
  public AccessToken fetch(Duration budget) {
    ClientCredentials offered = offered();
    Refusal last = refusal;
    if (last != null && last.covers(offered, timing.now())) {
      throw last.exception().remembered();
    }
    try {
      return request(offered, budget);
    } catch (AuthenticationException e) {
      return retryWithOthers(offered, e, budget);
    }
  }

  private AccessToken retryWithOthers(
      ClientCredentials refused, AuthenticationException first, Duration budget) {
    remember(refused, first);
    ClientCredentials others = supplier.get();
    if (others.equals(refused)) {
      throw first;
    }
    credentials = others;
    try {
      return request(others, budget);
    } catch (AuthenticationException e) {
      remember(others, e);
      throw e;
    }
  }

  private AccessToken request(ClientCredentials offered, Duration budget) {
    Instant askedAt = timing.now();
    Grant grant =
        http.token(
            tokenUrl,
            "client_credentials",
            offered.id().value(),
            offered.secret(),
            scope,
            new CallBudget(budget));
    refusal = null;
    Duration life =
        grant.expiresIn().isPresent()
            ? Duration.ofSeconds(Math.max(0, grant.expiresIn().getAsLong()))
            : LIFE_IF_NOT_TOLD;
    return AccessToken.issued(grant.accessToken(), askedAt, life, timing);
  }

  private ClientCredentials offered() {
    ClientCredentials known = credentials;
    if (known == null || refusal != null) {
      known = supplier.get();
      credentials = known;
    }
    return known;
  }

  private void remember(ClientCredentials refused, AuthenticationException exception) {
    refusal = new Refusal(refused, exception, timing.now().plus(REFUSAL_REMEMBERED));
  }

  private record Refusal(
      ClientCredentials credentials, AuthenticationException exception, Instant until) {
    boolean covers(ClientCredentials offered, Instant now) {
      return offered.equals(credentials) && now.isBefore(until);
    }
  }

  record Grant(Secret accessToken, OptionalLong expiresIn) {}

  interface Http {
    @Idempotent
    @FormUrlEncoded
    @POST
    Grant token(
        @Url String url,
        @Field("grant_type") String grantType,
        @Field("client_id") String clientId,
        @Field("client_secret") Secret clientSecret,
        @Field("scope") String scope,
        @Tag CallBudget budget);
  }
}
