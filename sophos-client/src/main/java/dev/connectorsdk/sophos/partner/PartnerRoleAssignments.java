package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.admin.RoleAssignment;
import dev.connectorsdk.sophos.admin.RoleScope;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.ItemList;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The role assignments of a partner administrator: roles, each for some accounts. */
public final class PartnerRoleAssignments {
  private final Http http;
  private final String adminId;

  PartnerRoleAssignments(ApiBinding binding, String adminId) {
    this.http = binding.create(Http.class);
    this.adminId = adminId;
  }

  /**
   * Lists all assignments, on one page. Partner API, GET
   * /partner/v1/admins/{adminId}/role-assignments.
   */
  public Paged<RoleAssignment> list() {
    return ItemList.paged(
        "GET /partner/v1/admins/{adminId}/role-assignments", () -> http.list(adminId));
  }

  /**
   * Returns an assignment. Partner API, GET
   * /partner/v1/admins/{adminId}/role-assignments/{assignmentId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RoleAssignment get(String assignmentId) {
    return http.get(adminId, assignmentId);
  }

  /**
   * Assigns a role. Partner API, POST /partner/v1/admins/{adminId}/role-assignments; 404 if the
   * administrator or the role does not exist.
   *
   * @param scope the accounts that the role is for
   * @throws IllegalArgumentException if the id is blank
   */
  public RoleAssignment assign(String roleId, RoleScope scope) {
    return http.assign(
        adminId, new NewAssignment(ArgumentChecks.requireId("roleId", roleId), scope));
  }

  /**
   * Removes an assignment. Partner API, DELETE
   * /partner/v1/admins/{adminId}/role-assignments/{assignmentId}.
   *
   * @return whether the assignment was removed
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean remove(String assignmentId) {
    return DeletionResponse.isDeleted(http.remove(adminId, assignmentId));
  }

  record NewAssignment(String roleId, RoleScope scope) {}

  interface Http {
    @GET("partner/v1/admins/{adminId}/role-assignments")
    ItemList<RoleAssignment> list(@Path("adminId") String adminId);

    @GET("partner/v1/admins/{adminId}/role-assignments/{assignmentId}")
    RoleAssignment get(@Path("adminId") String adminId, @Path("assignmentId") String assignmentId);

    @POST("partner/v1/admins/{adminId}/role-assignments")
    RoleAssignment assign(@Path("adminId") String adminId, @Body NewAssignment assignment);

    @DELETE("partner/v1/admins/{adminId}/role-assignments/{assignmentId}")
    Optional<DeletionResponse> remove(
        @Path("adminId") String adminId, @Path("assignmentId") String assignmentId);
  }
}
