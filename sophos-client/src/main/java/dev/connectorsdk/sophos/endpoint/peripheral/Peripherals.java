package dev.connectorsdk.sophos.endpoint.peripheral;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
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

/** The peripherals that were connected to endpoints of a tenant. */
public final class Peripherals {
  private final ApiBinding binding;
  private final Http http;

  Peripherals(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists all peripherals. Endpoint API, GET /endpoint/v1/settings/peripheral-control/peripherals.
   */
  public Paged<Peripheral> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the peripherals that match a query. Endpoint API, GET
   * /endpoint/v1/settings/peripheral-control/peripherals.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Peripheral> list(UnaryOperator<PeripheralQuery> query) {
    QueryParameters given = query.apply(new PeripheralQuery()).parameters;
    given.requireOrder("lastSeenAfter", "lastSeenBefore");
    return OffsetPages.list(
        binding,
        "GET /endpoint/v1/settings/peripheral-control/peripherals",
        given,
        PeripheralQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a peripheral. Endpoint API, GET
   * /endpoint/v1/settings/peripheral-control/peripherals/{peripheralId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Peripheral get(String id) {
    return http.get(id);
  }

  interface Http {
    @GET("endpoint/v1/settings/peripheral-control/peripherals")
    OffsetPage<Peripheral> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/settings/peripheral-control/peripherals/{id}")
    Peripheral get(@Path("id") String id);
  }
}
