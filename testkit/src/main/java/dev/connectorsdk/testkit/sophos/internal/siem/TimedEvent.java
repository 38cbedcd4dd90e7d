package dev.connectorsdk.testkit.sophos.internal.siem;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An event or alert with its position in the list.
 *
 * @param at the time by which the service sorts it, in milliseconds
 * @param number its number among those of one time
 * @param arrival from when on it is served
 * @param id its id
 * @param content computes its properties
 */
record TimedEvent(
    long at, long number, Instant arrival, String id, Supplier<Map<String, ?>> content) {
  static final Comparator<TimedEvent> ORDER =
      Comparator.comparingLong(TimedEvent::at).thenComparingLong(TimedEvent::number);

  /** The position after which a list goes on. */
  record Position(long at, long number) {
    static Position before(Instant time) {
      return new Position(time.toEpochMilli(), -1);
    }

    boolean isBefore(TimedEvent event) {
      return at < event.at() || (at == event.at() && number < event.number());
    }
  }
}
