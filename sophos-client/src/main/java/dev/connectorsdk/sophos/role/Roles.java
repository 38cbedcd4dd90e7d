package dev.connectorsdk.sophos.role;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.ItemList;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.List;
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
 * The roles of a tenant (Common API, {@code /common/v1/roles}) or of a partner (Partner API, {@code
 * /partner/v1/roles}); both have the same operations. The service returns each list on one page.
 */
public final class Roles {
  private final ApiBinding binding;
  private final Http http;
  private final String api;

  /** Creates the resource for {@code common} or {@code partner}. */
  Roles(ApiBinding binding, String api) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.api = api;
  }

  /** Lists all roles, predefined and custom. GET …/v1/roles. */
  public Paged<Role> list() {
    return list(UnaryOperator.identity());
  }

  /** Lists the roles that match a query. GET …/v1/roles. */
  public Paged<Role> list(UnaryOperator<RoleQuery> query) {
    QueryParameters given = query.apply(new RoleQuery()).parameters;
    return ItemList.paged("GET /" + api + "/v1/roles", () -> http.list(api, given.texts(binding)));
  }

  /**
   * Returns a role. GET …/v1/roles/{roleId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Role get(String id, String... fields) {
    return http.get(api, id, ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a custom role. POST …/v1/roles; 409 if the name is taken.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Role create(UnaryOperator<RoleDraft.Builder> draft) {
    return http.create(api, draft.apply(RoleDraft.builder()).build());
  }

  /**
   * Changes a custom role. PATCH …/v1/roles/{roleId}; 409 if the name is taken. Retried like a PUT,
   * because it sets values.
   *
   * @throws IllegalArgumentException if the id is blank or the change is empty
   */
  public Role update(String id, UnaryOperator<RoleChange.Builder> change) {
    RoleChange built = change.apply(RoleChange.builder()).build();
    return http.update(api, id, built, new ChangedObject(id));
  }

  /**
   * Deletes a custom role. DELETE …/v1/roles/{roleId}; 409 if an administrator has it.
   *
   * @return whether the role was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(api, id));
  }

  /** Lists all permission sets. GET …/v1/roles/permission-sets. */
  public Paged<PermissionSet> permissionSets() {
    return permissionSets(UnaryOperator.identity());
  }

  /** Lists the permission sets that match a query. GET …/v1/roles/permission-sets. */
  public Paged<PermissionSet> permissionSets(UnaryOperator<PermissionSetQuery> query) {
    QueryParameters given = query.apply(new PermissionSetQuery()).parameters;
    return ItemList.paged(
        "GET /" + api + "/v1/roles/permission-sets",
        () -> http.permissionSets(api, given.texts(binding)));
  }

  /**
   * Returns the service principal roles of this account with their permission sets. Common or
   * Partner API, GET …/v1/roles and GET …/v1/roles/permission-sets. The service principal roles of
   * partners are not published.
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

    @Retryable
    @PATCH("{api}/v1/roles/{id}")
    Role update(
        @Path("api") String api,
        @Path("id") String id,
        @Body RoleChange change,
        @Tag ChangedObject changed);

    @DELETE("{api}/v1/roles/{id}")
    Optional<DeletionResponse> delete(@Path("api") String api, @Path("id") String id);

    @GET("{api}/v1/roles/permission-sets")
    ItemList<PermissionSet> permissionSets(
        @Path("api") String api, @QueryMap Map<String, String> query);
  }
}
