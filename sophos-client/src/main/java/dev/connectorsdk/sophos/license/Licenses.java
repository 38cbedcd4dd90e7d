package dev.connectorsdk.sophos.license;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** The licenses of a tenant or a partner. */
public final class Licenses {
  /** The number of firewalls on a page; the maximum of the service is not published. */
  private static final int PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  Licenses(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Returns the licenses of the account. Licensing API, GET /licenses/v1/licenses. */
  public AccountLicenses get() {
    return http.get();
  }

  /**
   * Lists the firewalls that the tenant has claimed or the partner manages, with their licenses.
   * Licensing API, GET /licenses/v1/licenses/firewalls.
   *
   * @param sort the sort order, such as {@code serialNumber:desc}; that of the service if empty.
   *     The properties to sort by are not published
   */
  public Paged<LicensedFirewall> firewalls(String... sort) {
    String order = sort.length == 0 ? null : String.join(",", sort);
    return binding.paged(
        "GET /licenses/v1/licenses/firewalls",
        OffsetPages.of(
            PAGE_SIZE, (page, totals) -> http.firewalls(order, PAGE_SIZE, page, totals)));
  }

  interface Http {
    @GET("licenses/v1/licenses")
    AccountLicenses get();

    @GET("licenses/v1/licenses/firewalls")
    OffsetPage<LicensedFirewall> firewalls(
        @Query("sort") @Nullable String sort,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);
  }
}
