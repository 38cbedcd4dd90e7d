package dev.connectorsdk.micrometer;

import dev.connectorsdk.sophos.siem.FeedListener.Poll;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Up to which time each tenant of a feed was read. */
final class FeedPositions {
  /** A tenant that fails is read again within an hour. */
  private static final long ABSENT_MILLIS = Duration.ofHours(2).toMillis();

  private final LongSupplier clock;
  private final Map<String, Position> tenants = new ConcurrentHashMap<>();
  private final AtomicLong turns = new AtomicLong();

  /**
   * The position of a tenant.
   *
   * @param upTo the time up to which it was read, in milliseconds
   * @param seen the time of its last turn, in milliseconds
   * @param turn the number of its last turn
   */
  private record Position(long upTo, long seen, long turn) {}

  /**
   * No tenant was read yet.
   *
   * @param clock the time in milliseconds
   */
  FeedPositions(LongSupplier clock) {
    this.clock = clock;
  }

  void read(Poll poll) {
    long now = clock.getAsLong();
    long newest = poll.newest().map(Instant::toEpochMilli).orElse(now);
    tenants.put(poll.tenantId(), position(poll.upToDate() ? now : newest, now));
  }

  /** The position stays; that of a tenant that was never read is now. */
  void failed(String tenantId) {
    long now = clock.getAsLong();
    tenants.compute(tenantId, (id, before) -> position(before == null ? now : before.upTo(), now));
  }

  void skipped(String tenantId) {
    tenants.remove(tenantId);
  }

  /** Returns the age of the oldest position in milliseconds; not a number before the first read. */
  double oldestMillis() {
    long now = clock.getAsLong();
    tenants.values().removeIf(position -> isRemoved(position, now));
    return tenants.values().stream()
        .mapToDouble(position -> Math.max(0, now - position.upTo()))
        .max()
        .orElse(Double.NaN);
  }

  private Position position(long upTo, long now) {
    return new Position(upTo, now, turns.incrementAndGet());
  }

  /**
   * No event reports that a tenant is no longer in the account. Tenants take turns: one that had
   * none while all others had two, for longer than the pause after a failure, is not read any more.
   */
  private boolean isRemoved(Position position, long now) {
    return now - position.seen() > ABSENT_MILLIS
        && turns.get() - position.turn() > 2L * tenants.size();
  }
}
