package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import java.util.LinkedHashMap;
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

/** The mobile devices of a tenant. */
public final class MobileDevices {
  private final ApiBinding binding;
  private final Http http;

  MobileDevices(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all devices. Mobile API, GET /mobile/v1/devices. */
  public Paged<MobileDevice> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the devices that match a query. Mobile API, GET /mobile/v1/devices.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<MobileDevice> list(UnaryOperator<MobileDeviceQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/devices",
        query.apply(new MobileDeviceQuery()).parameters,
        MobileDeviceQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a device in the summary view. Mobile API, GET /mobile/v1/devices/{id}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public MobileDevice get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.joinFields(fields));
  }

  /**
   * Returns a device in a view. Mobile API, GET /mobile/v1/devices/{id}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public MobileDevice get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a device, to be enrolled. Mobile API, POST /mobile/v1/devices; 404 if the group does
   * not exist, 422 at the maximum number of devices.
   *
   * @param platform the platform, which cannot be changed later
   * @throws IllegalArgumentException if a text is blank
   */
  public MobileDevice create(
      String name,
      MobilePlatform platform,
      MobileDevice.OwnershipType ownershipType,
      String groupId) {
    Map<String, String> device = settings(name, ownershipType, groupId);
    device.put("platform", platform.value());
    return http.create(device);
  }

  /**
   * Changes a device. Mobile API, PUT /mobile/v1/devices/{id}; 404 if the device or the group does
   * not exist. All three values are replaced: pass those of the device that are to stay.
   *
   * @throws IllegalArgumentException if a text is blank
   */
  public MobileDevice update(
      String id, String name, MobileDevice.OwnershipType ownershipType, String groupId) {
    return http.update(id, settings(name, ownershipType, groupId), new ChangedObject(id));
  }

  /**
   * Deletes a device from Sophos Central. Mobile API, DELETE /mobile/v1/devices/{id}. Its
   * management cannot be restored without another enrollment.
   *
   * @return whether the device was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Returns what the service reports of a device: apps, policies, violations, scan results and its
   * location. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public DeviceReports reports(String deviceId) {
    return binding.resource(DeviceReports.class, PathVariables.check("deviceId", deviceId));
  }

  /**
   * Returns the properties of a device. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public DeviceProperties properties(String deviceId) {
    return binding.resource(DeviceProperties.class, PathVariables.check("deviceId", deviceId));
  }

  private static Map<String, String> settings(
      String name, MobileDevice.OwnershipType ownershipType, String groupId) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("name", ArgumentChecks.requireText("name", name, Integer.MAX_VALUE));
    settings.put("ownershipType", ownershipType.value());
    settings.put("groupId", ArgumentChecks.requireId("groupId", groupId));
    return settings;
  }

  interface Http {
    @GET("mobile/v1/devices")
    OffsetPage<MobileDevice> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/devices/{id}")
    MobileDevice get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);

    @POST("mobile/v1/devices")
    MobileDevice create(@Body Map<String, String> device);

    @PUT("mobile/v1/devices/{id}")
    MobileDevice update(
        @Path("id") String id, @Body Map<String, String> settings, @Tag ChangedObject changed);

    @DELETE("mobile/v1/devices/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
