package dev.connectorsdk.sophos.contract.operation;

import java.util.Optional;
import java.util.stream.Stream;

/** The operations on administrators. */
final class AdminOperations {
  private AdminOperations() {}

  static Stream<Operation> all() {
    String assignments = "/common/v1/admins/{adminId}/role-assignments";
    return Stream.of(
        Operation.tenant(
                "GET /common/v1/admins", (t, ids) -> t.admins().list().stream().count(), 2L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET /common/v1/admins",
                (t, ids) ->
                    t
                        .admins()
                        .list(
                            q ->
                                q.roleId("r")
                                    .search("ada")
                                    .addFields("profile")
                                    .addSort("id")
                                    .pageSize(50))
                        .stream()
                        .count(),
                0L)
            .query(
                "page",
                "1",
                "pageSize",
                "50",
                "pageTotal",
                "true",
                "roleId",
                "r",
                "search",
                "ada",
                "fields",
                "profile",
                "sort",
                "id"),
        Operation.tenant(
            "GET /common/v1/admins/{adminId}",
            (t, ids) -> t.admins().get(ids.admin()).roleAssignments().size(),
            1),
        Operation.tenant(
                "GET /common/v1/admins/{adminId}",
                (t, ids) -> t.admins().get(ids.admin(), "users").profile(),
                Optional.empty())
            .query("fields", "users"),
        Operation.tenant(
                "POST /common/v1/admins",
                (t, ids) ->
                    t.admins()
                        .create(d -> d.userId(ids.freeUser()).addRoleIds(ids.userRole()))
                        .users()
                        .size(),
                1)
            .body("{'userId':'$U','roleAssignments':[{'roleId':'$R'}]}"),
        Operation.tenant(
            "DELETE /common/v1/admins/{adminId}",
            (t, ids) -> t.admins().delete(ids.spareAdmin()),
            true),
        Operation.tenant(
            "GET " + assignments,
            (t, ids) -> t.admins().roleAssignments(ids.admin()).list().stream().count(),
            1L),
        Operation.tenant(
            "GET " + assignments + "/{assignmentId}",
            (t, ids) -> t.admins().roleAssignments(ids.spareAdmin()).get("as-1").roleId(),
            Optional.of("r-1")),
        Operation.tenant(
                "POST " + assignments,
                (t, ids) ->
                    t.admins()
                        .roleAssignments(ids.spareAdmin())
                        .assign(ids.userRole())
                        .roleId()
                        .isPresent(),
                true)
            .body("{'roleId':'$R'}"),
        Operation.tenant(
            "DELETE " + assignments + "/{assignmentId}",
            (t, ids) -> t.admins().roleAssignments(ids.spareAdmin()).remove("as-1"),
            true));
  }
}
