package dev.connectorsdk.stackone.webhook;

import java.time.Instant;

/**
 * Remembers which events were handled, so that each counts once however often it is delivered.
 * Implement it over a store that all instances of a service share; {@link #inMemory} is for one.
 *
 * <p>Every method may be called from any thread. {@link #claim} must be atomic: of two at once for
 * the same key one alone is told {@link Claim#FRESH}.
 */
public interface SeenEvents {

  /** What is known of an event. */
  enum Claim {
    /** Nothing: the caller handles it now, and says how that went. */
    FRESH,
    /** Somebody handles it now. */
    IN_PROGRESS,
    /** It was handled. */
    HANDLED
  }

  /**
   * Asks for an event, and claims it if it is fresh. A shared store should let a claim lapse after
   * a while: a process that dies never says how it went.
   *
   * @param key the same text for every delivery of the event, 43 characters
   * @param lateFrom from when on the event is refused for its age, so that it may be forgotten
   */
  Claim claim(String key, Instant lateFrom);

  /** Says that a claimed event was handled. */
  void handled(String key);

  /** Says that a claimed event was not handled: the next delivery of it is fresh. */
  void release(String key);

  /**
   * A memory in this process, which forgets the oldest event when it is full. More events than it
   * holds within one replay window let the oldest of them be replayed.
   *
   * @param most how many events it holds, each some 150 bytes
   * @throws IllegalArgumentException if it is less than 1
   */
  static SeenEvents inMemory(int most) {
    return new BoundedSeenEvents(most);
  }
}
