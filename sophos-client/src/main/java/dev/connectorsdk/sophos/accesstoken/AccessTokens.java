package dev.connectorsdk.sophos.accesstoken;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * The access tokens of a tenant, for the installation of products. The service rejects those of
 * products without a license with 403.
 */
public final class AccessTokens {
  /** The maximum length of a label (unverified). */
  public static final int MAX_LABEL_LENGTH = 50;

  /** The number of tokens on a page; the maximum of the service is not published. */
  private static final int PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  AccessTokens(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists all tokens, without their secrets. Account management API, GET
   * /accounts/v1/access-tokens.
   */
  public Paged<AccessToken> list() {
    return binding.paged(
        "GET /accounts/v1/access-tokens",
        OffsetPages.of(PAGE_SIZE, (page, totals) -> http.list(PAGE_SIZE, page, totals)));
  }

  /**
   * Creates a token that does not expire (unverified). Account management API, POST
   * /accounts/v1/access-tokens.
   *
   * @return the token with its secret, which the service does not return again
   * @throws IllegalArgumentException if the label is blank or too long
   */
  public AccessToken create(AccessTokenType type, String label) {
    return http.create(new NewToken(checked(label), type, Optional.empty()));
  }

  /**
   * Creates a token that expires. Account management API, POST /accounts/v1/access-tokens.
   *
   * @return the token with its secret, which the service does not return again
   * @throws IllegalArgumentException if the label is blank or too long
   */
  public AccessToken create(AccessTokenType type, String label, Instant expiresAt) {
    return http.create(new NewToken(checked(label), type, Optional.of(expiresAt)));
  }

  /**
   * Changes the label of a token. Account management API, PATCH
   * /accounts/v1/access-tokens/{tokenId}; 404 if it does not exist.
   *
   * @throws IllegalArgumentException if the id is blank, or the label is blank or too long
   */
  public AccessToken rename(String id, String label) {
    return http.update(id, Map.of("label", checked(label)), new ChangedObject(id));
  }

  /**
   * Changes when a token expires. Account management API, PATCH
   * /accounts/v1/access-tokens/{tokenId}; 404 if it does not exist.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AccessToken expireAt(String id, Instant time) {
    return http.update(id, Map.of("expiresAt", time), new ChangedObject(id));
  }

  /**
   * Revokes a token. Account management API, DELETE /accounts/v1/access-tokens/{tokenId}.
   *
   * @return whether the token was revoked
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean revoke(String id) {
    return DeletionResponse.isDeleted(http.revoke(id));
  }

  private static String checked(String label) {
    return ArgumentChecks.requireText("label", label, MAX_LABEL_LENGTH);
  }

  record NewToken(String label, AccessTokenType type, Optional<Instant> expiresAt) {}

  interface Http {
    @GET("accounts/v1/access-tokens")
    OffsetPage<AccessToken> list(
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("accounts/v1/access-tokens")
    AccessToken create(@Body NewToken token);

    @Retryable
    @PATCH("accounts/v1/access-tokens/{id}")
    AccessToken update(
        @Path("id") String id, @Body Map<String, Object> change, @Tag ChangedObject changed);

    @DELETE("accounts/v1/access-tokens/{id}")
    Optional<DeletionResponse> revoke(@Path("id") String id);
  }
}
