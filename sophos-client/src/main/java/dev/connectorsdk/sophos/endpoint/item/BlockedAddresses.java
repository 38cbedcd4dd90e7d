package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.ItemList;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The addresses that the Windows devices of a tenant block. */
public final class BlockedAddresses {
  private static final String IPV4 = "\\d{1,3}(\\.\\d{1,3}){3}";
  private static final String IPV6 = "[0-9a-fA-F:]*:[0-9a-fA-F:.]*";
  private static final String IP = "(" + IPV4 + "|" + IPV6 + ")";
  private static final Pattern ADDRESS = Pattern.compile(IP + "(/\\d{1,3}| ?- ?" + IP + ")?");

  private final ApiBinding binding;
  private final Http http;

  BlockedAddresses(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all addresses. Endpoint API, GET /endpoint/v1/settings/blocked-addresses. */
  public Paged<BlockedAddress> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the addresses in an order. Endpoint API, GET /endpoint/v1/settings/blocked-addresses.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<BlockedAddress> list(UnaryOperator<BlockedAddressQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /endpoint/v1/settings/blocked-addresses",
        query.apply(new BlockedAddressQuery()).parameters,
        BlockedAddressQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Blocks addresses. Endpoint API, POST /endpoint/v1/settings/blocked-addresses/bulk. The maximum
   * number is not published.
   *
   * @param addresses at least one IP address, range such as {@code 192.0.2.1-192.0.2.9}
   *     (unverified), or network in CIDR notation
   * @return the blocked addresses
   * @throws IllegalArgumentException if there are none or one has another form
   */
  public List<BlockedAddress> block(Collection<String> addresses) {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("addresses must hold at least 1 address.");
    }
    return http.block(Map.of("items", addresses.stream().map(BlockedAddresses::body).toList()))
        .items();
  }

  /**
   * Ends the blocking of addresses. Endpoint API, POST
   * /endpoint/v1/settings/blocked-addresses/bulk/delete. The maximum number is not published.
   *
   * @param ids at least one id of a blocked address
   * @return the ids that were not deleted; empty if all were
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public List<String> unblock(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, Integer.MAX_VALUE);
    return http.unblock(Map.of("ids", checked)).failedToDelete();
  }

  /** Returns an element of the body, which is a list in the vendor's sample (unverified). */
  private static Map<String, List<String>> body(String address) {
    if (!ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException(
          "addresses must hold IP addresses, ranges or networks in CIDR notation, not \""
              + address
              + "\".");
    }
    return Map.of("item", List.of(address));
  }

  record Unblocked(List<String> failedToDelete) {}

  interface Http {
    @GET("endpoint/v1/settings/blocked-addresses")
    OffsetPage<BlockedAddress> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("endpoint/v1/settings/blocked-addresses/bulk")
    ItemList<BlockedAddress> block(@Body Map<String, Object> addresses);

    @POST("endpoint/v1/settings/blocked-addresses/bulk/delete")
    Unblocked unblock(@Body Map<String, List<String>> ids);
  }
}
