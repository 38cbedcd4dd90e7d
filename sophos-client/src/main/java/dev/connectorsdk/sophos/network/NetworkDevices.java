package dev.connectorsdk.sophos.network;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The settings of the switches or of the access points of a tenant, and the tasks that send them to
 * the devices. The Switch API and the Wi-Fi API have the same operations.
 */
public final class NetworkDevices {
  private final ApiBinding binding;
  private final Http http;
  private final String api;

  NetworkDevices(ApiBinding binding, String api) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.api = api;
  }

  /**
   * Returns the MAC filter. Switch API, GET /switch/v1/settings/mac-filtering; Wi-Fi API, GET
   * /wifi/v1/settings/mac-filtering.
   */
  public MacFiltering macFiltering() {
    return http.macFiltering(api);
  }

  /**
   * Replaces the MAC filter, which starts a task. Switch API, PUT
   * /switch/v1/settings/mac-filtering; Wi-Fi API, PUT /wifi/v1/settings/mac-filtering.
   *
   * @param macAddresses all MAC addresses of the new filter; empty for no filter (unverified). The
   *     form of an address and the maximum number are not published
   * @throws IllegalArgumentException if an address is blank
   */
  public MacFiltering replaceMacFiltering(Collection<String> macAddresses) {
    List<String> addresses = List.copyOf(macAddresses);
    addresses.forEach(one -> ArgumentChecks.requireText("macAddresses", one, Integer.MAX_VALUE));
    return http.replaceMacFiltering(api, Map.of("macAddresses", addresses));
  }

  /** Lists all tasks. Switch API, GET /switch/v1/tasks; Wi-Fi API, GET /wifi/v1/tasks. */
  public Paged<NetworkTask> tasks() {
    return tasks(UnaryOperator.identity());
  }

  /**
   * Lists the tasks that match a query. Switch API, GET /switch/v1/tasks; Wi-Fi API, GET
   * /wifi/v1/tasks.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<NetworkTask> tasks(UnaryOperator<NetworkTaskQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /" + api + "/v1/tasks",
        query.apply(new NetworkTaskQuery()).parameters,
        NetworkTaskQuery.MAX_PAGE_SIZE,
        (parameters, page, total) -> http.tasks(api, parameters, page, total));
  }

  interface Http {
    @GET("{api}/v1/settings/mac-filtering")
    MacFiltering macFiltering(@Path("api") String api);

    @PUT("{api}/v1/settings/mac-filtering")
    MacFiltering replaceMacFiltering(
        @Path("api") String api, @Body Map<String, List<String>> macAddresses);

    @GET("{api}/v1/tasks")
    OffsetPage<NetworkTask> tasks(
        @Path("api") String api,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);
  }
}
