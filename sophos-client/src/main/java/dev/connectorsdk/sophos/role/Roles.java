package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
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

/**
 * The roles of a tenant (Common API, {@code /common/v1/roles}) or of a partner (Partner API, {@code
 * /partner/v1/roles}); both have the same operations. The service gives these lists whole, on one
 * page.
 */
public final class Roles {
  private final ApiBinding wire;
  private final Http http;
  private final String api;

  /**
   * Made by the scope.
   *
   * @param api {@code common} or {@code partner}
   */
  public Roles(ApiBinding wire, String api) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.api = api;
  }

  /** All roles, predefined and custom. GET …/v1/roles. */
  public Paged<Role> list() {
    return list(UnaryOperator.identity());
  }

  /** The roles that fit. GET …/v1/roles. */
  public Paged<Role> list(UnaryOperator<RoleQuery.Builder> query) {
    RoleQuery wanted = query.apply(RoleQuery.builder()).build();
    return ItemList.paged(
        "GET /" + api + "/v1/roles", () -> http.list(api, wire.query(RoleQuery.class, wanted)));
  }

  /**
   * One role, whole or with these members alone. GET …/v1/roles/{roleId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Role get(String id, String... fields) {
    return http.get(api, id, ArgumentChecks.fields(fields));
  }

  /**
   * Makes a custom role. POST …/v1/roles; 409 if the name is taken.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Role create(UnaryOperator<RoleDraft.Builder> draft) {
    return create(draft.apply(RoleDraft.builder()).build());
  }

  /** Makes a custom role. POST …/v1/roles; 409 if the name is taken. */
  public Role create(RoleDraft draft) {
    return http.create(api, draft);
  }

  /**
   * Changes a custom role, and only what is given. PATCH …/v1/roles/{roleId}; 409 if the name is
   * taken.
   *
   * @throws IllegalArgumentException if the id is blank or nothing is to change
   */
  public Role update(String id, UnaryOperator<RoleChange.Builder> change) {
    return update(id, change.apply(RoleChange.builder()).build());
  }

  /**
   * Changes a custom role, and only what is given. PATCH …/v1/roles/{roleId}; 409 if the name is
   * taken.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Role update(String id, RoleChange change) {
    return http.update(api, id, change);
  }

  /**
   * Removes a custom role. DELETE …/v1/roles/{roleId}; 409 if an administrator has it.
   *
   * @return whether it is gone
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return http.delete(api, id).isDone();
  }

  /** All permission sets. GET …/v1/roles/permission-sets. */
  public Paged<PermissionSet> permissionSets() {
    return permissionSets(UnaryOperator.identity());
  }

  /** The permission sets that fit. GET …/v1/roles/permission-sets. */
  public Paged<PermissionSet> permissionSets(UnaryOperator<PermissionSetQuery.Builder> query) {
    PermissionSetQuery wanted = query.apply(PermissionSetQuery.builder()).build();
    return ItemList.paged(
        "GET /" + api + "/v1/roles/permission-sets",
        () -> http.permissionSets(api, wire.query(PermissionSetQuery.class, wanted)));
  }

  /**
   * The service principal roles of the console that this account lists, with their permission sets.
   * Common or Partner API, GET …/v1/roles and GET …/v1/roles/permission-sets. Which of them a
   * partner lists is not published.
   */
  public List<ServicePrincipalRoleDetails> servicePrincipalRoles() {
    List<Role> services = list(q -> q.principalType(PrincipalType.SERVICE)).stream().toList();
    return ServicePrincipalRoleDetails.join(services, permissionSets().stream().toList());
  }

  interface Http {
    @GET("{api}/v1/roles")
    ItemList<Role> list(@Path("api") String api, @QueryMap Map<String, String> query);

    @GET("{api}/v1/roles/{id}")
    Role get(
        @Path("api") String api, @Path("id") String id, @Query("fields") @Nullable String fields);

    @POST("{api}/v1/roles")
    Role create(@Path("api") String api, @Body RoleDraft draft);

    @PATCH("{api}/v1/roles/{id}")
    Role update(@Path("api") String api, @Path("id") String id, @Body RoleChange change);

    @DELETE("{api}/v1/roles/{id}")
    DeletionResponse delete(@Path("api") String api, @Path("id") String id);

    @GET("{api}/v1/roles/permission-sets")
    ItemList<PermissionSet> permissionSets(
        @Path("api") String api, @QueryMap Map<String, String> query);
  }
}
