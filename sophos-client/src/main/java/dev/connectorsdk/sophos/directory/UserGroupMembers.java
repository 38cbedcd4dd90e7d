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

/** The members of a user group; {@link UserMemberships} is the same from the side of a user. */
public final class UserGroupMembers {
  /** The maximum number of users that one call adds (unverified). */
  public static final int MAX_ADDED = 1000;

  /** The maximum number of users that one call removes (unverified). */
  public static final int MAX_REMOVED = 50;

  private final ApiBinding binding;
  private final Http http;
  private final String groupId;

  UserGroupMembers(ApiBinding binding, String groupId) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.groupId = groupId;
  }

  /**
   * Lists all members: see {@link #list(UnaryOperator)}. Common API, GET
   * /common/v1/directory/user-groups/{groupId}/users.
   */
  public Paged<User> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the members that match a query. Common API, GET
   * /common/v1/directory/user-groups/{groupId}/users; 404 if the group does not exist.
   *
   * <p>The pages are numbered: a member that is removed during the iteration moves all later ones
   * forward, so that some are not listed. To remove members, collect their ids first.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<User> list(UnaryOperator<MembershipQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /common/v1/directory/user-groups/{groupId}/users",
        query.apply(new MembershipQuery()).parameters,
        MembershipQuery.MAX_PAGE_SIZE,
        (parameters, page, total) -> http.list(groupId, parameters, page, total));
  }

  /**
   * Adds users. Common API, POST /common/v1/directory/user-groups/{groupId}/users; 404 if the group
   * or a user does not exist, 409 if one of them is from Active Directory.
   *
   * @param ids 1 to {@value #MAX_ADDED} ids of users
   * @return the added users
   * @throws IllegalArgumentException if the number of ids is not allowed, or one is blank
   */
  public List<Memberships.Entry> add(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, MAX_ADDED);
    return http.add(groupId, Map.of("ids", checked)).addedUsers();
  }

  /**
   * Removes users. Common API, DELETE /common/v1/directory/user-groups/{groupId}/users; 404 if the
   * group does not exist.
   *
   * @param ids 1 to {@value #MAX_REMOVED} ids of users
   * @return the removed users, and those that were not found
   * @throws IllegalArgumentException if the number of ids is not allowed, or one is blank
   */
  public RemovedMembers remove(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, MAX_REMOVED);
    return http.remove(groupId, String.join(",", checked));
  }

  /**
   * Removes a user. Common API, DELETE /common/v1/directory/user-groups/{groupId}/users/{userId};
   * 404 if the group does not exist, 409 if it is from Active Directory.
   *
   * @return whether the user was removed
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean remove(String userId) {
    return RemovalResponse.isRemoved(http.removeOne(groupId, userId));
  }

  record Added(@Required List<Memberships.Entry> addedUsers) {}

  interface Http {
    @GET("common/v1/directory/user-groups/{groupId}/users")
    OffsetPage<User> list(
        @Path("groupId") String groupId,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("common/v1/directory/user-groups/{groupId}/users")
    Added add(@Path("groupId") String groupId, @Body Map<String, List<String>> ids);

    @DELETE("common/v1/directory/user-groups/{groupId}/users")
    RemovedMembers remove(@Path("groupId") String groupId, @Query("ids") String ids);

    @DELETE("common/v1/directory/user-groups/{groupId}/users/{userId}")
    Optional<RemovalResponse> removeOne(
        @Path("groupId") String groupId, @Path("userId") String userId);
  }
}
