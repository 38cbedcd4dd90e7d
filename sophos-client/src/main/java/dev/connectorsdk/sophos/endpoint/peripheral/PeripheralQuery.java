package dev.connectorsdk.sophos.endpoint.peripheral;

import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;

/**
 * Filters and paging for listing peripherals. A peripheral must match all filters that are set.
 * Each method changes this query and returns it.
 */
public final class PeripheralQuery {
  /** The maximum number of peripherals on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  PeripheralQuery() {}

  /** Only peripherals of this type. */
  public PeripheralQuery type(Peripheral.Type type) {
    parameters.set("type", type.value());
    return this;
  }

  /** Only peripherals that were connected after this time. */
  public PeripheralQuery lastSeenAfter(Instant time) {
    parameters.set("lastSeenAfter", time);
    return this;
  }

  /** Only peripherals that were not connected after this time. */
  public PeripheralQuery lastSeenBefore(Instant time) {
    parameters.set("lastSeenBefore", time);
    return this;
  }

  /**
   * The number of peripherals on a page; the maximum if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public PeripheralQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }
}
