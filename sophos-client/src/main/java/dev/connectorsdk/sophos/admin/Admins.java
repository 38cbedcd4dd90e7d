package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The administrators of a tenant. They cannot be changed, only made, removed and given a role. */
public final class Admins {
  private final ApiBinding wire;
  private final Http http;

  /** Made by the scope. */
  public Admins(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
  }

  /** All administrators. Common API, GET /common/v1/admins. */
  public Paged<Admin> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * The administrators that fit. Common API, GET /common/v1/admins.
   *
   * @throws IllegalArgumentException if the query is one that the service refuses
   */
  public Paged<Admin> list(UnaryOperator<AdminQuery.Builder> query) {
    AdminQuery wanted = query.apply(AdminQuery.builder()).build();
    int pageSize = wanted.pageSize().orElse(AdminQuery.MAX_PAGE_SIZE);
    AdminQuery sized = AdminQuery.builder().copyOf(wanted).pageSize(pageSize).build();
    return wire.paged(
        "GET /common/v1/admins",
        OffsetPages.of(
            pageSize,
            (page, totals) -> http.list(wire.query(AdminQuery.class, sized), page, totals)));
  }

  /**
   * One administrator, whole or with these members alone. Common API, GET
   * /common/v1/admins/{adminId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Admin get(String id, String... fields) {
    return http.get(id, ArgumentChecks.fields(fields));
  }

  /**
   * Makes an administrator of a directory user. Common API, POST /common/v1/admins; 404 if the user
   * or a role is unknown.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public Admin create(UnaryOperator<AdminDraft.Builder> draft) {
    return create(draft.apply(AdminDraft.builder()).build());
  }

  /**
   * Makes an administrator of a directory user. Common API, POST /common/v1/admins; 404 if the user
   * or a role is unknown.
   */
  public Admin create(AdminDraft draft) {
    List<Map<String, String>> roles =
        draft.roleIds().stream().map(id -> Map.of("roleId", id)).toList();
    return http.create(new NewAdmin(draft.userId(), roles));
  }

  /**
   * Takes the administration away from a user. Common API, DELETE /common/v1/admins/{adminId}; 409
   * for the last Super Admin.
   *
   * @return whether the administrator is gone
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return http.delete(id).isDone();
  }

  /**
   * The roles of one administrator. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RoleAssignments roleAssignments(String adminId) {
    return new RoleAssignments(wire, PathVariables.check("adminId", adminId));
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
    DeletionResponse delete(@Path("id") String id);
  }
}
