package dev.connectorsdk.testkit.sophos;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The events or alerts of a tenant in the SIEM integration API. The service lists them in the order
 * of {@code when}, from the cursor or time on, for 24 hours: one that arrives later than others
 * with a later time is behind a cursor that has passed them.
 */
public interface SimulatedEvents {
  /**
   * Adds one that is served unchanged from now on. Its position is its {@code when}, or now without
   * a time that can be read.
   */
  void add(Map<String, ?> item);

  /** Adds one that is served unchanged from a time on: it arrives late, or its clock is ahead. */
  void add(Map<String, ?> item, Instant arrival);

  /**
   * Adds generated ones, the same for the same seed and order. A million of them need no more
   * memory than one: they are computed for each call that reads them.
   */
  void add(EventSchedule schedule);

  /** Returns the ids of all that have arrived by now, in no order; an id can be there twice. */
  Stream<String> arrived();
}
