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

/** The user groups of a tenant's directory. */
public final class UserGroups {
  private final ApiBinding binding;
  private final Http http;

  UserGroups(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all groups. Common API, GET /common/v1/directory/user-groups. */
  public Paged<UserGroup> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the groups that match a query. Common API, GET /common/v1/directory/user-groups.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<UserGroup> list(UnaryOperator<UserGroupQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /common/v1/directory/user-groups",
        query.apply(new UserGroupQuery()).parameters,
        UserGroupQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a group. Common API, GET /common/v1/directory/user-groups/{groupId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public UserGroup get(String id, String... fields) {
    return http.get(id, ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a group. Common API, POST /common/v1/directory/user-groups; 404 if a user does not
   * exist, 409 if the name exists or a user is from Active Directory.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public UserGroup create(UnaryOperator<UserGroupDraft.Builder> draft) {
    return http.create(draft.apply(UserGroupDraft.builder()).build());
  }

  /**
   * Changes the name of a group. Common API, PATCH /common/v1/directory/user-groups/{groupId}; 409
   * if the name exists or the group is from Active Directory.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public UserGroup rename(String id, String name) {
    String checked = ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    return http.update(id, Map.of("name", checked), new ChangedObject(id));
  }

  /**
   * Changes the description of a group. Common API, PATCH
   * /common/v1/directory/user-groups/{groupId}; 409 if the group is from Active Directory.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public UserGroup describe(String id, String description) {
    return http.update(id, Map.of("description", description), new ChangedObject(id));
  }

  /**
   * Deletes a group. Common API, DELETE /common/v1/directory/user-groups/{groupId}; 409 if it has
   * members or is from Active Directory.
   *
   * @return whether the group was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Returns the members of a group. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public UserGroupMembers members(String groupId) {
    return binding.resource(UserGroupMembers.class, PathVariables.check("groupId", groupId));
  }

  interface Http {
    @GET("common/v1/directory/user-groups")
    OffsetPage<UserGroup> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("common/v1/directory/user-groups/{id}")
    UserGroup get(@Path("id") String id, @Query("fields") @Nullable String fields);

    @POST("common/v1/directory/user-groups")
    UserGroup create(@Body UserGroupDraft group);

    @Retryable
    @PATCH("common/v1/directory/user-groups/{id}")
    UserGroup update(
        @Path("id") String id, @Body Map<String, String> change, @Tag ChangedObject changed);

    @DELETE("common/v1/directory/user-groups/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
