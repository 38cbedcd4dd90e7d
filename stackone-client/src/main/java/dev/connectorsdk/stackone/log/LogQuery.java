package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The common filters and paging of all lists of logs.
 *
 * <p>Filters are sent as {@code filter[…]}, as StackOne documents it for other lists. Unverified:
 * its specification does not define their format for these, and newer servers do not have them.
 */
public interface LogQuery {

  /** The linked accounts, by id; empty for all. */
  @Json(name = "filter[account_ids]")
  List<String> accountIds();

  /** The earliest time, in milliseconds; unverified whether inclusive: StackOne does not say. */
  @Json(name = "filter[start_date]")
  Optional<Instant> startDate();

  /** The latest time, in milliseconds; unverified whether inclusive: StackOne does not say. */
  @Json(name = "filter[end_date]")
  Optional<Instant> endDate();

  /** The request ids; empty for all. */
  @Json(name = "filter[request_ids]")
  List<String> requestIds();

  /** The HTTP methods, such as {@code GET}; empty for all. */
  @Json(name = "filter[http_methods]")
  List<String> httpMethods();

  /** The resources, such as {@code employees}; empty for all. */
  @Json(name = "filter[resources]")
  List<String> resources();

  /** The actions, such as {@code download}; empty for all. */
  @Json(name = "filter[actions]")
  List<String> actions();

  /** The HTTP statuses; empty for all. */
  @Json(name = "filter[status_codes]")
  List<Integer> statusCodes();

  /** Whether the requests succeeded; absent for both. */
  @Json(name = "filter[success]")
  Optional<Boolean> success();

  /** The sort key; StackOne publishes no default (unverified). */
  Optional<LogOrder> orderBy();

  /** The sort direction. */
  Optional<OrderDirection> orderDirection();

  /** The maximum number of logs per page, 1 to 100; default 25. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Rejects a page size out of range, and a start after the end. */
  @Value.Check
  default void check() {
    if (pageSize() < 1 || pageSize() > 100) {
      throw new IllegalArgumentException("pageSize must be 1 to 100, was " + pageSize());
    }
    if (startDate().isPresent() && endDate().filter(startDate().get()::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "startDate must not be after endDate: no log would match.");
    }
  }
}
