package dev.connectorsdk.sophos.mobile.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.net.URLEncoder;
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

/**
 * The properties of a mobile device. Those of type custom can be changed and deleted; their keys
 * may contain any characters, but a key with a slash cannot be addressed.
 */
public final class DeviceProperties {
  private final ApiBinding binding;
  private final Http http;
  private final String deviceId;

  DeviceProperties(ApiBinding binding, String deviceId) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.deviceId = deviceId;
  }

  /** Lists all properties. Mobile API, GET /mobile/v1/devices/{id}/properties. */
  public Paged<DeviceProperty> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the properties that match a query. Mobile API, GET /mobile/v1/devices/{id}/properties.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<DeviceProperty> list(UnaryOperator<DevicePropertyQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/devices/{id}/properties",
        query.apply(new DevicePropertyQuery()).parameters,
        MobileDeviceQuery.MAX_PAGE_SIZE,
        (parameters, page, total) -> http.list(deviceId, parameters, page, total));
  }

  /**
   * Creates a custom property. Mobile API, POST /mobile/v1/devices/{id}/properties; 422 at the
   * maximum number of custom properties.
   *
   * @throws IllegalArgumentException if the key is blank
   */
  public DeviceProperty create(String key, String value) {
    Map<String, String> property = new LinkedHashMap<>();
    property.put("key", ArgumentChecks.requireText("key", key, Integer.MAX_VALUE));
    property.put("value", value);
    return http.create(deviceId, property);
  }

  /**
   * Changes the value of a property. Mobile API, PUT
   * /mobile/v1/devices/{id}/properties/{propertyKey}.
   *
   * @throws IllegalArgumentException if the key is blank or contains a slash
   */
  public DeviceProperty update(String key, String value) {
    return http.update(deviceId, segment(key), Map.of("value", value));
  }

  /**
   * Deletes a property. Mobile API, DELETE /mobile/v1/devices/{id}/properties/{propertyKey}.
   *
   * @return whether the property was deleted
   * @throws IllegalArgumentException if the key is blank or contains a slash
   */
  public boolean delete(String key) {
    return DeletionResponse.isDeleted(http.delete(deviceId, segment(key)));
  }

  /** Encodes a key, which an administrator chooses: it may have blanks, unlike an id. */
  private static String segment(String key) {
    String checked = ArgumentChecks.requireText("key", key, Integer.MAX_VALUE);
    return URLEncoder.encode(checked, UTF_8).replace("+", "%20");
  }

  interface Http {
    @GET("mobile/v1/devices/{id}/properties")
    OffsetPage<DeviceProperty> list(
        @Path("id") String id,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("mobile/v1/devices/{id}/properties")
    DeviceProperty create(@Path("id") String id, @Body Map<String, String> property);

    @PUT("mobile/v1/devices/{id}/properties/{key}")
    DeviceProperty update(
        @Path("id") String id,
        @Path(value = "key", encoded = true) String key,
        @Body Map<String, String> value);

    @DELETE("mobile/v1/devices/{id}/properties/{key}")
    Optional<DeletionResponse> delete(
        @Path("id") String id, @Path(value = "key", encoded = true) String key);
  }
}
