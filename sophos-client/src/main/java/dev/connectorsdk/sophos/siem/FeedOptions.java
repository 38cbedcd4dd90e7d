package dev.connectorsdk.sophos.siem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The options of a feed. The defaults are explained in {@code docs/feeds.md}. */
@Value.Immutable
public interface FeedOptions {

  /**
   * How much of the time before the newest item is read again, for items that arrive late or out of
   * order. From zero to 23 hours; 15 minutes by default.
   */
  @Value.Default
  default Duration overlap() {
    return Duration.ofMinutes(15);
  }

  /**
   * How many ids each checkpoint has, to recognize items that were delivered before. From 100 to
   * 100,000; 10,000 by default. A tenant that has more items within the overlap gets a shorter
   * overlap, not repeated items.
   */
  @Value.Default
  default int window() {
    return 10_000;
  }

  /** The time between two reads of one tenant. From 1 second to 12 hours; 1 minute by default. */
  @Value.Default
  default Duration interval() {
    return Duration.ofMinutes(1);
  }

  /**
   * The maximum time of one request, its waits and retries included, so that one tenant does not
   * hold up the others. From 1 second; 30 seconds by default.
   */
  @Value.Default
  default Duration requestTimeout() {
    return Duration.ofSeconds(30);
  }

  /** The time between two reads of the list of tenants, of a feed over all tenants; 1 hour. */
  @Value.Default
  default Duration tenantInterval() {
    return Duration.ofHours(1);
  }

  /**
   * Where a feed without a checkpoint starts; absent for 24 hours ago, the oldest that the service
   * has.
   */
  Optional<Instant> since();

  /** The types of events to leave out; for events only. */
  List<String> excludeTypes();

  /** The maximum number of items in a batch, 200 to 1000; 1000 by default. */
  @Value.Default
  default int batchSize() {
    return SiemQuery.MAX_PAGE_SIZE;
  }

  /** The listeners; none by default. */
  List<FeedListener> listeners();

  /** Rejects values out of range. */
  @Value.Check
  default void check() {
    require("overlap", overlap(), Duration.ZERO, Duration.ofHours(23));
    require("interval", interval(), Duration.ofSeconds(1), Duration.ofHours(12));
    require("requestTimeout", requestTimeout(), Duration.ofSeconds(1), Duration.ofHours(1));
    require("tenantInterval", tenantInterval(), Duration.ofSeconds(1), Duration.ofDays(366));
    if (window() < 100 || window() > 100_000) {
      throw new IllegalArgumentException("window must be from 100 to 100000, not " + window());
    }
    Siem.requireLimit("batchSize", batchSize());
  }

  private static void require(String name, Duration value, Duration min, Duration max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          name + " must be from " + min + " to " + max + ", not " + value);
    }
  }

  /** Returns a builder with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FeedOptions}. */
  final class Builder extends ImmutableFeedOptions.Builder {
    Builder() {}
  }
}
