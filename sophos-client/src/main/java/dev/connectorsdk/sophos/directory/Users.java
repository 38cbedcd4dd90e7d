package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/**
 * The users of a tenant's directory: the people that devices and policies belong to. Those who
 * administer the tenant are also admins.
 */
public final class Users {
  private final ApiBinding binding;
  private final Http http;

  Users(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all users. Common API, GET /common/v1/directory/users. */
  public Paged<User> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the users that match a query. Common API, GET /common/v1/directory/users.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<User> list(UnaryOperator<UserQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /common/v1/directory/users",
        query.apply(new UserQuery()).parameters,
        UserQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a user. Common API, GET /common/v1/directory/users/{userId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public User get(String id, String... fields) {
    return http.get(id, ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a user. Common API, POST /common/v1/directory/users; 404 if a group does not exist, 409
   * if the e-mail address is in use or a group is from Active Directory.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public User create(UnaryOperator<UserDraft.Builder> draft) {
    return http.create(draft.apply(UserDraft.builder()).build());
  }

  /**
   * Changes a user. Common API, PATCH /common/v1/directory/users/{userId}; 409 if the e-mail
   * address is in use or the user is from Active Directory.
   *
   * @throws IllegalArgumentException if the id is blank or the change is invalid
   */
  public User update(String id, UnaryOperator<UserChange.Builder> change) {
    return http.update(id, change.apply(UserChange.builder()).build(), new ChangedObject(id));
  }

  /**
   * Deletes a user. Common API, DELETE /common/v1/directory/users/{userId}; 409 if the user is from
   * Active Directory.
   *
   * @return whether the user was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Returns the groups of a user. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public UserMemberships groups(String userId) {
    return binding.resource(UserMemberships.class, PathVariables.check("userId", userId));
  }

  interface Http {
    @GET("common/v1/directory/users")
    OffsetPage<User> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("common/v1/directory/users/{id}")
    User get(@Path("id") String id, @Query("fields") @Nullable String fields);

    @POST("common/v1/directory/users")
    User create(@Body UserDraft user);

    @Retryable
    @PATCH("common/v1/directory/users/{id}")
    User update(@Path("id") String id, @Body UserChange change, @Tag ChangedObject changed);

    @DELETE("common/v1/directory/users/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
