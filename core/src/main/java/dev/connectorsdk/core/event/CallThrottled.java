package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * Published when a call waits before an attempt.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param reason why it waits
 * @param pause the time it waits
 */
public record CallThrottled(String client, String operation, Reason reason, Duration pause) {

  /** Why a call waits. */
  public enum Reason {
    /** The rate limits of the client have no permit. */
    RATE_LIMIT,
    /** The service returned 429 to another call of the credential. */
    TOO_MANY_REQUESTS
  }
}
