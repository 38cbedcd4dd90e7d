package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
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

/**
 * The administrators of a tenant. They can be created and deleted, and their roles assigned;
 * nothing else of them can be changed.
 */
public final class Admins {
  private final ApiBinding binding;
  private final Http http;

  Admins(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all administrators. Common API, GET /common/v1/admins. */
  public Paged<Admin> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the administrators that match a query. Common API, GET /common/v1/admins.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Admin> list(UnaryOperator<AdminQuery> query) {
    QueryParameters given = query.apply(new AdminQuery()).parameters;
    return OffsetPages.list(
        binding, "GET /common/v1/admins", given, AdminQuery.MAX_PAGE_SIZE, http::list);
  }

  /**
   * Returns an administrator. Common API, GET /common/v1/admins/{adminId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Admin get(String id, String... fields) {
    return http.get(id, ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates an administrator from a directory user. Common API, POST /common/v1/admins; 404 if the
   * user or a role does not exist.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public Admin create(UnaryOperator<AdminDraft.Builder> draft) {
    AdminDraft admin = draft.apply(AdminDraft.builder()).build();
    List<Map<String, String>> roles =
        admin.roleIds().stream().map(id -> Map.of("roleId", id)).toList();
    return http.create(new NewAdmin(admin.userId(), roles));
  }

  /**
   * Deletes an administrator; the directory user stays. Common API, DELETE
   * /common/v1/admins/{adminId}; 409 for the last Super Admin.
   *
   * @return whether the administrator was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Returns the role assignments of an administrator. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RoleAssignments roleAssignments(String adminId) {
    return binding.resource(RoleAssignments.class, PathVariables.check("adminId", adminId));
  }

  record NewAdmin(String userId, List<Map<String, String>> roleAssignments) {}

  interface Http {
    @GET("common/v1/admins")
    OffsetPage<Admin> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("common/v1/admins/{id}")
    Admin get(@Path("id") String id, @Query("fields") @Nullable String fields);

    @POST("common/v1/admins")
    Admin create(@Body NewAdmin admin);

    @DELETE("common/v1/admins/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
