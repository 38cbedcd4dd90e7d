package dev.connectorsdk.core.event;

import java.time.Duration;

/**
 * A call waits before an attempt.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param reason why it waits
 * @param pause how long
 */
public record CallThrottled(String client, String operation, Reason reason, Duration pause) {

  /** Why a call waits. */
  public enum Reason {
    /** The client keeps its own rate limits. */
    RATE_LIMIT,
    /** The service answered another call of the credential with 429. */
    TOO_MANY_REQUESTS
  }
}
