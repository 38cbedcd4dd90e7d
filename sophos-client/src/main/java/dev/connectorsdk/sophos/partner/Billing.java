package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The billing of a partner. */
public final class Billing {
  private final ApiBinding binding;
  private final Http http;

  Billing(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists the billable usage of a month. Partner API, GET /partner/v1/billing/usage/{year}/{month};
   * 404 if there is no data for the month.
   */
  public Paged<BillingUsage> usage(YearMonth month) {
    return usage(month, UnaryOperator.identity());
  }

  /**
   * Lists the billable usage of a month that matches a query. Partner API, GET
   * /partner/v1/billing/usage/{year}/{month}; 404 if there is no data for the month.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<BillingUsage> usage(YearMonth month, UnaryOperator<BillingUsageQuery> query) {
    return KeyPages.list(
        binding,
        "GET /partner/v1/billing/usage/{year}/{month}",
        query.apply(new BillingUsageQuery()).parameters,
        (parameters, key) -> http.usage(month.getYear(), month.getMonthValue(), parameters, key));
  }

  interface Http {
    @GET("partner/v1/billing/usage/{year}/{month}")
    KeyPage<BillingUsage> usage(
        @Path("year") int year,
        @Path("month") int month,
        @QueryMap Map<String, String> query,
        @Query("pageFromKey") @Nullable String key);
  }
}
