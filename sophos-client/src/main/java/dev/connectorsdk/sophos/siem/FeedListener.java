package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.sophos.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Receives what happens in a feed, on the thread that reads it. Every method does nothing by
 * default. An exception that a listener throws is logged once and ignored.
 */
public interface FeedListener {

  /** A page was read. */
  default void polled(Poll poll) {}

  /** The feed may have missed items. */
  default void gap(Gap gap) {}

  /**
   * A tenant could not be read, and is read again later; the others go on.
   *
   * @param failure an {@link dev.connectorsdk.core.error.ApiException}, or the failure of the
   *     checkpoint store
   * @param retryIn when the tenant is read again
   */
  default void tenantFailed(String tenantId, RuntimeException failure, Duration retryIn) {}

  /** A tenant is not read until the next read of the tenant list: it has no API host yet. */
  default void tenantSkipped(Tenant tenant) {}

  /** The service or the client's rate limits require a pause, of all tenants. */
  default void paused(Duration pause) {}

  /**
   * One page of a tenant.
   *
   * @param tenantId the id of the tenant
   * @param items the number of items that are delivered
   * @param repeated the number of items that were delivered before
   * @param newest the time of the newest item of the tenant so far; absent before the first
   * @param lag the time between the newest item and now
   * @param upToDate whether no other page follows
   */
  record Poll(
      String tenantId,
      int items,
      int repeated,
      Optional<Instant> newest,
      Optional<Duration> lag,
      boolean upToDate) {}

  /**
   * A period whose items the feed could not read completely.
   *
   * @param tenantId the id of the tenant
   * @param from the time up to which everything was delivered
   * @param to the time at which the feed reads on; if it is not after {@code from}, nothing is
   *     missing
   * @param reason why
   */
  record Gap(String tenantId, Instant from, Instant to, Reason reason) {
    /** Why items may be missing. */
    public enum Reason {
      /** The feed did not read for more than 24 hours, which is all that the service keeps. */
      RETENTION,
      /** The service rejected the cursor, so the feed reads again from an earlier time. */
      CURSOR_REFUSED
    }

    /** Whether items may be missing. */
    public boolean isLoss() {
      return to.isAfter(from);
    }
  }
}
