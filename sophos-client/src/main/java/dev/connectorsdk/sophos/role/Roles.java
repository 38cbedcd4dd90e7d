package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.Wire;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.Arguments;
import dev.connectorsdk.sophos.internal.Deletion;
import dev.connectorsdk.sophos.internal.ItemList;
import java.util.List;
import java.util.Map;
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

/** The roles of a tenant. The service gives these lists whole, on one page. */
public final class Roles {
  private final Wire wire;
  private final Http http;

  /** Made by the scope. */
  public Roles(Wire wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
  }

  /** All roles, predefined and custom. Common API, GET /common/v1/roles. */
  public Paged<Role> list() {
    return list(UnaryOperator.identity());
  }

  /** The roles that fit. Common API, GET /common/v1/roles. */
  public Paged<Role> list(UnaryOperator<RoleQuery.Builder> query) {
    RoleQuery wanted = query.apply(RoleQuery.builder()).build();
    return ItemList.paged(
        "GET /common/v1/roles", () -> http.list(wire.query(RoleQuery.class, wanted)));
  }

  /**
   * One role, whole or with these members alone. Common API, GET /common/v1/roles/{roleId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Role get(String id, String... fields) {
    return http.get(Arguments.id("id", id), Arguments.fields(fields));
  }

  /**
   * Makes a custom role. Common API, POST /common/v1/roles; 409 if the name is taken.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Role create(UnaryOperator<RoleDraft.Builder> draft) {
    return create(draft.apply(RoleDraft.builder()).build());
  }

  /** Makes a custom role. Common API, POST /common/v1/roles; 409 if the name is taken. */
  public Role create(RoleDraft draft) {
    return http.create(draft);
  }

  /**
   * Changes a custom role, and only what is given. Common API, PATCH /common/v1/roles/{roleId}; 409
   * if the name is taken.
   *
   * @throws IllegalArgumentException if the id is blank or nothing is to change
   */
  public Role update(String id, UnaryOperator<RoleChange.Builder> change) {
    return update(id, change.apply(RoleChange.builder()).build());
  }

  /**
   * Changes a custom role, and only what is given. Common API, PATCH /common/v1/roles/{roleId}; 409
   * if the name is taken.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Role update(String id, RoleChange change) {
    return http.update(Arguments.id("id", id), change);
  }

  /**
   * Removes a custom role. Common API, DELETE /common/v1/roles/{roleId}; 409 if an administrator
   * has it.
   *
   * @return whether it is gone
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return http.delete(Arguments.id("id", id)).isDone();
  }

  /** All permission sets. Common API, GET /common/v1/roles/permission-sets. */
  public Paged<PermissionSet> permissionSets() {
    return permissionSets(UnaryOperator.identity());
  }

  /** The permission sets that fit. Common API, GET /common/v1/roles/permission-sets. */
  public Paged<PermissionSet> permissionSets(UnaryOperator<PermissionSetQuery.Builder> query) {
    PermissionSetQuery wanted = query.apply(PermissionSetQuery.builder()).build();
    return ItemList.paged(
        "GET /common/v1/roles/permission-sets",
        () -> http.permissionSets(wire.query(PermissionSetQuery.class, wanted)));
  }

  /**
   * The service principal roles of the console that this tenant lists, with their permission sets.
   * Common API, GET /common/v1/roles and GET /common/v1/roles/permission-sets. The partner's own
   * roles have no resource in this version; {@link KnownRole#join} would join them too.
   */
  public List<KnownRole> servicePrincipalRoles() {
    List<Role> services = list(q -> q.principalType(PrincipalType.SERVICE)).stream().toList();
    return KnownRole.join(services, permissionSets().stream().toList());
  }

  interface Http {
    @GET("common/v1/roles")
    ItemList<Role> list(@QueryMap Map<String, String> query);

    @GET("common/v1/roles/{id}")
    Role get(@Path("id") String id, @Query("fields") @Nullable String fields);

    @POST("common/v1/roles")
    Role create(@Body RoleDraft draft);

    @PATCH("common/v1/roles/{id}")
    Role update(@Path("id") String id, @Body RoleChange change);

    @DELETE("common/v1/roles/{id}")
    Deletion delete(@Path("id") String id);

    @GET("common/v1/roles/permission-sets")
    ItemList<PermissionSet> permissionSets(@QueryMap Map<String, String> query);
  }
}
