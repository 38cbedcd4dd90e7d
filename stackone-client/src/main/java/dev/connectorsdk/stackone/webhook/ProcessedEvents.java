package dev.connectorsdk.stackone.webhook;

import java.time.Instant;

/**
 * Records which events were handled, so that duplicate deliveries are ignored. Implement it with a
 * store that all instances of a service share; {@link #inMemory} is for a single instance.
 *
 * <p>Every method must be thread-safe, and {@link #claim} atomic: of concurrent calls with the same
 * key only one may return {@link Claim#FRESH}.
 */
public interface ProcessedEvents {
  /** The state of an event when it is claimed. */
  enum Claim {
    /** It was not claimed before: the caller handles it now, and reports the outcome. */
    FRESH,
    /** Another caller is handling it. */
    IN_PROGRESS,
    /** It was handled. */
    HANDLED
  }

  /**
   * Claims an event unless it was claimed before. A shared store should expire claims after a
   * while, since a process that dies reports no outcome.
   *
   * @param key the deduplication key of the event, 43 characters
   * @param lateFrom the time from which deliveries of the event are rejected for their age, so that
   *     its entry may be removed
   */
  Claim claim(String key, Instant lateFrom);

  /** Records that a claimed event was handled. */
  void handled(String key);

  /** Releases a claimed event that was not handled: its next delivery is fresh. */
  void release(String key);

  /**
   * Returns a store in memory, which evicts the oldest event when it is full. If more events than
   * the capacity arrive within one replay window, the oldest can be replayed.
   *
   * @param capacity the maximum number of events, about 150 bytes each
   * @throws IllegalArgumentException if it is less than 1
   */
  static ProcessedEvents inMemory(int capacity) {
    return new InMemoryProcessedEvents(capacity);
  }
}
