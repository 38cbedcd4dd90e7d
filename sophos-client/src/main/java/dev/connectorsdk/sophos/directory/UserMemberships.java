package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.RemovalResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The groups of a user; {@link UserGroupMembers} is the same from the side of a group. */
public final class UserMemberships {
  /** The maximum number of groups that one call adds the user to (unverified). */
  public static final int MAX_ADDED = 1000;

  /** The maximum number of groups that one call removes the user from (unverified). */
  public static final int MAX_REMOVED = 50;

  private final ApiBinding binding;
  private final Http http;
  private final String userId;

  UserMemberships(ApiBinding binding, String userId) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.userId = userId;
  }

  /** Lists all groups of the user. Common API, GET /common/v1/directory/users/{userId}/groups. */
  public Paged<UserGroup> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the groups of the user that match a query. Common API, GET
   * /common/v1/directory/users/{userId}/groups; 404 if the user does not exist.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<UserGroup> list(UnaryOperator<MembershipQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /common/v1/directory/users/{userId}/groups",
        query.apply(new MembershipQuery()).parameters,
        MembershipQuery.MAX_PAGE_SIZE,
        (parameters, page, total) -> http.list(userId, parameters, page, total));
  }

  /**
   * Adds the user to groups. Common API, POST /common/v1/directory/users/{userId}/groups; 404 if
   * the user or a group does not exist, 409 if one of them is from Active Directory.
   *
   * @param ids 1 to {@value #MAX_ADDED} ids of groups
   * @return the groups that the user was added to
   * @throws IllegalArgumentException if the number of ids is not allowed, or one is blank
   */
  public List<Memberships.Entry> add(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, MAX_ADDED);
    return http.add(userId, Map.of("ids", checked)).addedToGroups();
  }

  /**
   * Removes the user from groups. Common API, DELETE /common/v1/directory/users/{userId}/groups;
   * 404 if the user does not exist, 409 if the user is from Active Directory.
   *
   * @param ids 1 to {@value #MAX_REMOVED} ids of groups
   * @return the groups that the user was removed from, and those that were not found
   * @throws IllegalArgumentException if the number of ids is not allowed, or one is blank
   */
  public RemovedMemberships remove(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, MAX_REMOVED);
    return http.remove(userId, String.join(",", checked));
  }

  /**
   * Removes the user from a group. Common API, DELETE
   * /common/v1/directory/users/{userId}/groups/{groupId}; 404 if the user does not exist, 409 if
   * the user is from Active Directory.
   *
   * @return whether the user was removed
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean remove(String groupId) {
    return RemovalResponse.isRemoved(http.removeOne(userId, groupId));
  }

  record Added(@Required List<Memberships.Entry> addedToGroups) {}

  interface Http {
    @GET("common/v1/directory/users/{userId}/groups")
    OffsetPage<UserGroup> list(
        @Path("userId") String userId,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("common/v1/directory/users/{userId}/groups")
    Added add(@Path("userId") String userId, @Body Map<String, List<String>> ids);

    @DELETE("common/v1/directory/users/{userId}/groups")
    RemovedMemberships remove(@Path("userId") String userId, @Query("ids") String ids);

    @DELETE("common/v1/directory/users/{userId}/groups/{groupId}")
    Optional<RemovalResponse> removeOne(
        @Path("userId") String userId, @Path("groupId") String groupId);
  }
}
