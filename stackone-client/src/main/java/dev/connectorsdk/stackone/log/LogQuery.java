package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every list of logs can be asked for. Without any filter: all.
 *
 * <p>Unverified: filters are sent as {@code filter[…]}, as StackOne documents it for other lists;
 * its specification leaves the form open for these.
 */
public interface LogQuery {

  /** Logs of these linked accounts. */
  @Json(name = "filter[account_ids]")
  List<String> accountIds();

  /** Logs from this time on, in milliseconds; whether it counts itself is unverified. */
  @Json(name = "filter[start_date]")
  Optional<Instant> startDate();

  /** Logs up to this time, in milliseconds; whether it counts itself is unverified. */
  @Json(name = "filter[end_date]")
  Optional<Instant> endDate();

  /** Logs with these request ids. */
  @Json(name = "filter[request_ids]")
  List<String> requestIds();

  /** Requests with these methods, such as {@code GET}. */
  @Json(name = "filter[http_methods]")
  List<String> httpMethods();

  /** Requests for these resources, such as {@code employees}. */
  @Json(name = "filter[resources]")
  List<String> resources();

  /** Requests for these actions, such as {@code download}. */
  @Json(name = "filter[actions]")
  List<String> actions();

  /** Requests that were answered with these HTTP statuses. */
  @Json(name = "filter[status_codes]")
  List<Integer> statusCodes();

  /** Only requests that went well, or only those that did not; absent: both. */
  @Json(name = "filter[success]")
  Optional<Boolean> success();

  /** What to order by; which order StackOne takes without it is unverified. */
  Optional<LogOrder> orderBy();

  /** Which end comes first. */
  Optional<OrderDirection> orderDirection();

  /** How many logs a page holds: 1 to 100, default 25. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Refuses a page size that StackOne does not have, and a time that ends before it starts. */
  @Value.Check
  default void check() {
    if (pageSize() < 1 || pageSize() > 100) {
      throw new IllegalArgumentException("pageSize must be 1 to 100, was " + pageSize());
    }
    if (startDate().isPresent() && endDate().filter(startDate().get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("startDate must not be after endDate: no log fits both.");
    }
  }
}
