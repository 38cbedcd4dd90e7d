package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.partner.PartnerRoleAssignments.NewAssignment;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The administrators of a partner. They can be created and their roles assigned; the service has no
 * operation that changes or deletes one.
 */
public final class PartnerAdmins {
  private final ApiBinding binding;
  private final Http http;

  PartnerAdmins(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all administrators. Partner API, GET /partner/v1/admins. */
  public Paged<PartnerAdmin> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the administrators that match a query. Partner API, GET /partner/v1/admins.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<PartnerAdmin> list(UnaryOperator<PartnerAdminQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /partner/v1/admins",
        query.apply(new PartnerAdminQuery()).parameters,
        PartnerAdminQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns an administrator. Partner API, GET /partner/v1/admins/{adminId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public PartnerAdmin get(String id) {
    return http.get(id);
  }

  /**
   * Creates an administrator. Partner API, POST /partner/v1/admins; 409 if the email address is in
   * use.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public PartnerAdmin create(UnaryOperator<PartnerAdminDraft.Builder> draft) {
    PartnerAdminDraft admin = draft.apply(PartnerAdminDraft.builder()).build();
    PartnerAdmin.Profile profile =
        new PartnerAdmin.Profile(
            admin.firstName(),
            admin.lastName(),
            admin.name(),
            admin.phone(),
            admin.mobile(),
            admin.fax());
    List<NewAssignment> assignments =
        admin.roles().entrySet().stream()
            .map(role -> new NewAssignment(role.getKey(), role.getValue()))
            .toList();
    return http.create(new NewAdmin(admin.username(), profile, assignments));
  }

  /**
   * Returns the role assignments of an administrator. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public PartnerRoleAssignments roleAssignments(String adminId) {
    return binding.resource(PartnerRoleAssignments.class, PathVariables.check("adminId", adminId));
  }

  record NewAdmin(
      String username, PartnerAdmin.Profile profile, List<NewAssignment> roleAssignments) {}

  interface Http {
    @GET("partner/v1/admins")
    OffsetPage<PartnerAdmin> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("partner/v1/admins/{id}")
    PartnerAdmin get(@Path("id") String id);

    @POST("partner/v1/admins")
    PartnerAdmin create(@Body NewAdmin admin);
  }
}
