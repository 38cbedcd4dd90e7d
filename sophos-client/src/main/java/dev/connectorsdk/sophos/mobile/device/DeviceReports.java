package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** What the service reports of a mobile device; each operation fails with 404 for an unknown id. */
public final class DeviceReports {
  private final ApiBinding binding;
  private final Http http;
  private final String deviceId;

  DeviceReports(ApiBinding binding, String deviceId) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.deviceId = deviceId;
  }

  /**
   * Lists the violations of the compliance policy. Mobile API, GET
   * /mobile/v1/devices/{id}/compliance-violations.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<ComplianceViolation> complianceViolations(
      UnaryOperator<ComplianceViolationQuery> query) {
    return list(
        "compliance-violations",
        query.apply(new ComplianceViolationQuery()).parameters,
        (parameters, page, total) -> http.complianceViolations(deviceId, parameters, page, total));
  }

  /**
   * Lists the installed apps. Mobile API, GET /mobile/v1/devices/{id}/installed-apps.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<InstalledApp> installedApps(UnaryOperator<InstalledAppQuery> query) {
    return list(
        "installed-apps",
        query.apply(new InstalledAppQuery()).parameters,
        (parameters, page, total) -> http.installedApps(deviceId, parameters, page, total));
  }

  /**
   * Lists the assigned policies. Mobile API, GET /mobile/v1/devices/{id}/policies.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<AssignedPolicy> policies(UnaryOperator<AssignedPolicyQuery> query) {
    return list(
        "policies",
        query.apply(new AssignedPolicyQuery()).parameters,
        (parameters, page, total) -> http.policies(deviceId, parameters, page, total));
  }

  /**
   * Lists the results of scans by Sophos Intercept X for Mobile. Mobile API, GET
   * /mobile/v1/devices/{id}/scan-results.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<ScanResult> scanResults(UnaryOperator<ScanResultQuery> query) {
    return list(
        "scan-results",
        query.apply(new ScanResultQuery()).parameters,
        (parameters, page, total) -> http.scanResults(deviceId, parameters, page, total));
  }

  /**
   * Returns the last known location. Mobile API, GET /mobile/v1/devices/{id}/location; 404 also if
   * no location is known. To locate the device now, use {@link
   * dev.connectorsdk.sophos.mobile.action.MobileActions#locate}.
   *
   * @param fields the properties to return; all if empty
   */
  public DeviceLocation location(String... fields) {
    return http.location(deviceId, null, ArgumentChecks.joinFields(fields));
  }

  /**
   * Returns the last known location in a view. Mobile API, GET /mobile/v1/devices/{id}/location;
   * 404 also if no location is known.
   *
   * @param fields the properties to return; all of the view if empty
   */
  public DeviceLocation location(EndpointView view, String... fields) {
    return http.location(deviceId, view.value(), ArgumentChecks.joinFields(fields));
  }

  private <T> Paged<T> list(
      String path, QueryParameters query, OffsetPages.QueriedSource<T> source) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/devices/{id}/" + path,
        query,
        MobileDeviceQuery.MAX_PAGE_SIZE,
        source);
  }

  interface Http {
    @GET("mobile/v1/devices/{id}/compliance-violations")
    OffsetPage<ComplianceViolation> complianceViolations(
        @Path("id") String id,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/devices/{id}/installed-apps")
    OffsetPage<InstalledApp> installedApps(
        @Path("id") String id,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/devices/{id}/policies")
    OffsetPage<AssignedPolicy> policies(
        @Path("id") String id,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/devices/{id}/scan-results")
    OffsetPage<ScanResult> scanResults(
        @Path("id") String id,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/devices/{id}/location")
    DeviceLocation location(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);
  }
}
