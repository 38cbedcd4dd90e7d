package dev.connectorsdk.testkit.sophos;

import java.time.Duration;
import java.time.Instant;

/**
 * When generated events occur and arrive.
 *
 * @param start the time of the first event
 * @param span the time in which the events occur, evenly; several in one millisecond if it is short
 * @param count the number of events
 * @param latePercent the share that arrives late
 * @param maxDelay the maximum delay
 * @param aheadPercent the share of sources whose clock is ahead
 * @param maxAhead the maximum time by which it is ahead
 * @param repeatedPercent the share of repetitions of one that occurred shortly before: same id and
 *     content, at a later position
 */
public record EventSchedule(
    Instant start,
    Duration span,
    int count,
    int latePercent,
    Duration maxDelay,
    int aheadPercent,
    Duration maxAhead,
    int repeatedPercent) {

  /** Rejects values out of range. */
  public EventSchedule {
    if (count < 0 || span.isNegative() || maxDelay.isNegative() || maxAhead.isNegative()) {
      throw new IllegalArgumentException("A schedule has no negative numbers");
    }
  }

  /** Returns a schedule of events that arrive in order, when they occur. */
  public static EventSchedule of(Instant start, Duration span, int count) {
    return new EventSchedule(start, span, count, 0, Duration.ZERO, 0, Duration.ZERO, 0);
  }

  /** Lets some events arrive late. */
  public EventSchedule late(int percent, Duration max) {
    return new EventSchedule(
        start, span, count, percent, max, aheadPercent, maxAhead, repeatedPercent);
  }

  /** Lets some events be of sources whose clock is ahead. */
  public EventSchedule clocksAhead(int percent, Duration max) {
    return new EventSchedule(
        start, span, count, latePercent, maxDelay, percent, max, repeatedPercent);
  }

  /** Repeats some events. */
  public EventSchedule repeated(int percent) {
    return new EventSchedule(
        start, span, count, latePercent, maxDelay, aheadPercent, maxAhead, percent);
  }
}
