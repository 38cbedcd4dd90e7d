package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.ItemList;
import java.util.Map;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The role assignments of an administrator. */
public final class RoleAssignments {
  private final Http http;
  private final String adminId;

  RoleAssignments(ApiBinding binding, String adminId) {
    this.http = binding.create(Http.class);
    this.adminId = adminId;
  }

  /**
   * Lists all assignments, on one page. Common API, GET
   * /common/v1/admins/{adminId}/role-assignments.
   */
  public Paged<RoleAssignment> list() {
    return ItemList.paged(
        "GET /common/v1/admins/{adminId}/role-assignments", () -> http.list(adminId));
  }

  /**
   * Returns an assignment. Common API, GET
   * /common/v1/admins/{adminId}/role-assignments/{assignmentId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RoleAssignment get(String assignmentId) {
    return http.get(adminId, assignmentId);
  }

  /**
   * Assigns a role, which replaces the current one. The role must be for administrators, not for
   * API credentials. Common API, POST /common/v1/admins/{adminId}/role-assignments.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RoleAssignment assign(String roleId) {
    return http.assign(adminId, Map.of("roleId", ArgumentChecks.requireId("roleId", roleId)));
  }

  /**
   * Removes an assignment. Common API, DELETE
   * /common/v1/admins/{adminId}/role-assignments/{assignmentId}.
   *
   * @return whether the assignment was removed
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean remove(String assignmentId) {
    return DeletionResponse.isDeleted(http.remove(adminId, assignmentId));
  }

  interface Http {
    @GET("common/v1/admins/{adminId}/role-assignments")
    ItemList<RoleAssignment> list(@Path("adminId") String adminId);

    @GET("common/v1/admins/{adminId}/role-assignments/{assignmentId}")
    RoleAssignment get(@Path("adminId") String adminId, @Path("assignmentId") String assignmentId);

    @POST("common/v1/admins/{adminId}/role-assignments")
    RoleAssignment assign(@Path("adminId") String adminId, @Body Map<String, String> role);

    @DELETE("common/v1/admins/{adminId}/role-assignments/{assignmentId}")
    Optional<DeletionResponse> remove(
        @Path("adminId") String adminId, @Path("assignmentId") String assignmentId);
  }
}
