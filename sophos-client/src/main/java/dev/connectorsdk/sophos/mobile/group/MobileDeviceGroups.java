package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The groups of mobile devices of a tenant. */
public final class MobileDeviceGroups {
  private final ApiBinding binding;
  private final Http http;

  MobileDeviceGroups(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all groups. Mobile API, GET /mobile/v1/device-groups. */
  public Paged<MobileDeviceGroup> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the groups that match a query. Mobile API, GET /mobile/v1/device-groups.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<MobileDeviceGroup> list(UnaryOperator<MobileDeviceGroupQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/device-groups",
        query.apply(new MobileDeviceGroupQuery()).parameters,
        MobileDeviceGroupQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a group. Mobile API, GET /mobile/v1/device-groups/{id}.
   *
   * @param fields the properties to return; all of the summary view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public MobileDeviceGroup get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.joinFields(fields));
  }

  /**
   * Returns a group in a view. Mobile API, GET /mobile/v1/device-groups/{id}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public MobileDeviceGroup get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a group. Mobile API, POST /mobile/v1/device-groups; 404 if a policy does not exist, 422
   * at the maximum number of groups.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public MobileDeviceGroup create(UnaryOperator<MobileDeviceGroupDraft.Builder> draft) {
    return http.create(draft.apply(MobileDeviceGroupDraft.builder()).build());
  }

  /**
   * Changes a group. Mobile API, PUT /mobile/v1/device-groups/{id}; 404 if the group or a policy
   * does not exist. All settings are replaced: pass those that are to stay, too.
   *
   * @throws IllegalArgumentException if the id is blank or the settings are invalid
   */
  public MobileDeviceGroup update(
      String id, UnaryOperator<MobileDeviceGroupDraft.Builder> settings) {
    return http.update(
        id, settings.apply(MobileDeviceGroupDraft.builder()).build(), new ChangedObject(id));
  }

  /**
   * Deletes a group. Mobile API, DELETE /mobile/v1/device-groups/{id}.
   *
   * @return whether the group was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  interface Http {
    @GET("mobile/v1/device-groups")
    OffsetPage<MobileDeviceGroup> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/device-groups/{id}")
    MobileDeviceGroup get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);

    @POST("mobile/v1/device-groups")
    MobileDeviceGroup create(@Body MobileDeviceGroupDraft group);

    @PUT("mobile/v1/device-groups/{id}")
    MobileDeviceGroup update(
        @Path("id") String id, @Body MobileDeviceGroupDraft group, @Tag ChangedObject changed);

    @DELETE("mobile/v1/device-groups/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
