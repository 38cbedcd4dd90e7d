package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import java.util.Collection;
import java.util.LinkedHashMap;
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

/** The groups of apps of a tenant, to which policies refer. */
public final class AppGroups {
  private final ApiBinding binding;
  private final Http http;

  AppGroups(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all groups. Mobile API, GET /mobile/v1/app-groups. */
  public Paged<AppGroup> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the groups that match a query. Mobile API, GET /mobile/v1/app-groups.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<AppGroup> list(UnaryOperator<AppGroupQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/app-groups",
        query.apply(new AppGroupQuery()).parameters,
        AppGroupQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a group. Mobile API, GET /mobile/v1/app-groups/{id}.
   *
   * @param fields the properties to return; all of the summary view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public AppGroup get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.joinFields(fields));
  }

  /**
   * Returns a group in a view. Mobile API, GET /mobile/v1/app-groups/{id}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public AppGroup get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a group. Mobile API, POST /mobile/v1/app-groups; 422 at the maximum number of groups.
   *
   * @param platform the platform of the apps, which cannot be changed later
   * @throws IllegalArgumentException if the name is blank or an app has no identifier
   */
  public AppGroup create(String name, MobilePlatform platform, Collection<GroupedApp> apps) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("name", ArgumentChecks.requireText("name", name, Integer.MAX_VALUE));
    group.put("platform", platform.value());
    group.put("apps", checked(apps));
    return http.create(group);
  }

  /**
   * Changes the name of a group. Mobile API, PATCH /mobile/v1/app-groups/{id}.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public AppGroup rename(String id, String name) {
    String checked = ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    return http.update(id, Map.of("name", checked), new ChangedObject(id));
  }

  /**
   * Replaces the apps of a group. Mobile API, PATCH /mobile/v1/app-groups/{id}.
   *
   * @param apps all apps of the group from now on; none to empty it
   * @throws IllegalArgumentException if the id is blank or an app has no identifier
   */
  public AppGroup setApps(String id, Collection<GroupedApp> apps) {
    return http.update(id, Map.of("apps", checked(apps)), new ChangedObject(id));
  }

  /**
   * Deletes a group. Mobile API, DELETE /mobile/v1/app-groups/{id}.
   *
   * @return whether the group was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  private static List<GroupedApp> checked(Collection<GroupedApp> apps) {
    if (apps.stream().anyMatch(app -> app.identifier().orElse("").isBlank())) {
      throw new IllegalArgumentException("Each app needs an identifier: use GroupedApp.of(…).");
    }
    return List.copyOf(apps);
  }

  interface Http {
    @GET("mobile/v1/app-groups")
    OffsetPage<AppGroup> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/app-groups/{id}")
    AppGroup get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);

    @POST("mobile/v1/app-groups")
    AppGroup create(@Body Map<String, Object> group);

    @Retryable
    @PATCH("mobile/v1/app-groups/{id}")
    AppGroup update(
        @Path("id") String id, @Body Map<String, Object> change, @Tag ChangedObject changed);

    @DELETE("mobile/v1/app-groups/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
