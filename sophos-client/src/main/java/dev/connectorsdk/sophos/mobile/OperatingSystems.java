package dev.connectorsdk.sophos.mobile;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The operating systems of the mobile devices that the service supports. */
public final class OperatingSystems {
  private final ApiBinding binding;
  private final Http http;

  OperatingSystems(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all operating systems. Mobile API, GET /mobile/v1/operating-systems. */
  public Paged<OperatingSystem> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the operating systems that match a query. Mobile API, GET /mobile/v1/operating-systems.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<OperatingSystem> list(UnaryOperator<OperatingSystemQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/operating-systems",
        query.apply(new OperatingSystemQuery()).parameters,
        OperatingSystemQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns an operating system. Mobile API, GET /mobile/v1/operating-systems/{id}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public OperatingSystem get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.joinFields(fields));
  }

  /**
   * Returns an operating system in a view. Mobile API, GET /mobile/v1/operating-systems/{id}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public OperatingSystem get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.joinFields(fields));
  }

  interface Http {
    @GET("mobile/v1/operating-systems")
    OffsetPage<OperatingSystem> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/operating-systems/{id}")
    OperatingSystem get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);
  }
}
