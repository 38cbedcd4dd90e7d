package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.role.PermissionAccess;
import dev.connectorsdk.sophos.role.PermissionProduct;
import dev.connectorsdk.sophos.role.PermissionSetType;
import dev.connectorsdk.sophos.role.RoleType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on roles and permission sets. */
final class RoleOperations {
  private RoleOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
            "GET /common/v1/roles",
            (t, ids) ->
                t.roles()
                    .list()
                    .first(role -> role.name().equals(Optional.of("Super Admin")))
                    .isPresent(),
            true),
        Operation.tenant(
                "GET /common/v1/roles",
                (t, ids) ->
                    t
                        .roles()
                        .list(
                            q ->
                                q.type(RoleType.PREDEFINED)
                                    .principalType(PrincipalType.SERVICE)
                                    .addFields("name"))
                        .stream()
                        .allMatch(role -> role.type().isEmpty()),
                true)
            .query("type", "predefined", "principalType", "service", "fields", "name"),
        Operation.tenant(
            "GET /common/v1/roles/{roleId}",
            (t, ids) -> t.roles().get(ids.userRole()).principalType(),
            Optional.of(PrincipalType.USER)),
        Operation.tenant(
                "GET /common/v1/roles/{roleId}",
                (t, ids) -> t.roles().get(ids.userRole(), "name", "type").createdAt(),
                Optional.empty())
            .query("fields", "name,type"),
        Operation.tenant(
                "POST /common/v1/roles",
                (t, ids) ->
                    t.roles()
                        .create(
                            d ->
                                d.name("Night shift")
                                    .description("At night")
                                    .principalType(PrincipalType.USER)
                                    .addPermissionSets("central_helpdesk"))
                        .type(),
                Optional.of(RoleType.CUSTOM))
            .body(
                "{'description':'At night','name':'Night shift','permissionSets':['central_helpdesk'],'principalType':'user'}"),
        Operation.tenant(
                "PATCH /common/v1/roles/{roleId}",
                (t, ids) ->
                    t.roles()
                        .update(ids.customRole(), change -> change.name("Day shift"))
                        .permissionSets(),
                List.of("central_helpdesk"))
            .body("{'name':'Day shift'}"),
        Operation.tenant(
                "PATCH /common/v1/roles/{roleId}",
                (t, ids) ->
                    t.roles()
                        .update(
                            ids.customRole(),
                            change -> change.permissionSets(List.of("central_settings")))
                        .permissionSets(),
                List.of("central_settings"))
            .body("{'permissionSets':['central_settings']}"),
        Operation.tenant(
                "PATCH /common/v1/roles/{roleId}",
                (t, ids) ->
                    t.roles()
                        .update(ids.customRole(), change -> change.description("By day"))
                        .description(),
                Optional.of("By day"))
            .body("{'description':'By day'}"),
        Operation.tenant(
            "DELETE /common/v1/roles/{roleId}",
            (t, ids) -> t.roles().delete(ids.customRole()),
            true),
        Operation.tenant(
            "GET /common/v1/roles/permission-sets",
            (t, ids) -> t.roles().permissionSets().stream().count() > 20,
            true),
        Operation.tenant(
                "GET /common/v1/roles/permission-sets",
                (t, ids) ->
                    t.roles()
                        .permissionSets(
                            q ->
                                q.type(PermissionSetType.PRODUCT)
                                    .product(PermissionProduct.ENDPOINT)
                                    .access(PermissionAccess.READ_ONLY)
                                    .allowedInCustomRole(true)
                                    .principalType(PrincipalType.USER)
                                    .addFields("access"))
                        .iterator()
                        .next()
                        .id(),
                "endpoint_product_readOnly")
            .query(
                "type",
                "product",
                "product",
                "endpoint",
                "access",
                "readOnly",
                "allowedInCustomRole",
                "true",
                "principalType",
                "user",
                "fields",
                "access"));
  }
}
