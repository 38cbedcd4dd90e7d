package dev.connectorsdk.sophos.siem;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** The order in which tenants are read: who has waited longest is next. */
final class FeedQueue {
  /** The longest pause after a failure. */
  private static final Duration MAX_PAUSE = Duration.ofHours(1);

  private final Duration interval;
  private final Duration longest;
  private final PriorityQueue<Turn> turns =
      new PriorityQueue<>(Comparator.comparing(Turn::due).thenComparingLong(Turn::number));
  private long number;

  /**
   * When a tenant is read.
   *
   * @param failures the number of reads in a row that failed
   * @param number the order of turns that are due at the same time
   */
  record Turn(FeedTenant tenant, Instant due, int failures, long number) {}

  FeedQueue(Duration interval) {
    this.interval = interval;
    this.longest = interval.compareTo(MAX_PAUSE) > 0 ? interval : MAX_PAUSE;
  }

  /** Replaces the tenants; those that stay keep their turns, new ones are due now. */
  void replace(List<FeedTenant> tenants, Instant now) {
    Map<String, Turn> before = new HashMap<>();
    turns.forEach(turn -> before.put(turn.tenant().id(), turn));
    Map<String, FeedTenant> unique = new LinkedHashMap<>();
    tenants.forEach(tenant -> unique.put(tenant.id(), tenant));
    turns.clear();
    for (FeedTenant tenant : unique.values()) {
      Turn known = before.get(tenant.id());
      put(tenant, known == null ? now : known.due(), known == null ? 0 : known.failures());
    }
  }

  /** Removes and returns the next turn if it is due. */
  Optional<Turn> poll(Instant now) {
    Turn next = turns.peek();
    return next == null || isAhead(next.due(), now, longest)
        ? Optional.empty()
        : Optional.of(turns.remove());
  }

  /** Returns the time of the next turn. */
  Optional<Instant> next() {
    return Optional.ofNullable(turns.peek()).map(Turn::due);
  }

  /** Whether a time is in the future, but not so far that the clock must have been set back. */
  static boolean isAhead(Instant due, Instant now, Duration longest) {
    return due.isAfter(now) && !due.isAfter(now.plus(longest));
  }

  /** Adds the next turn of a tenant that has more pages: after those that are due. */
  void again(Turn turn, Instant now) {
    put(turn.tenant(), now, 0);
  }

  /** Adds the same turn again. */
  void undo(Turn turn) {
    turns.add(turn);
  }

  /** Adds the next turn of a tenant that is up to date. */
  void later(Turn turn, Instant now) {
    put(turn.tenant(), now.plus(interval), 0);
  }

  /** Adds the next turn of a tenant that failed, and returns the pause until then. */
  Duration afterFailure(Turn turn, Instant now) {
    Duration pause = backoff(turn.failures());
    put(turn.tenant(), now.plus(pause), turn.failures() + 1);
    return pause;
  }

  /** Returns the interval, doubled for each failure before. */
  Duration backoff(int failures) {
    Duration pause = interval.multipliedBy(1L << Math.min(failures, 12));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  private void put(FeedTenant tenant, Instant due, int failures) {
    turns.add(new Turn(tenant, due, failures, number++));
  }
}
