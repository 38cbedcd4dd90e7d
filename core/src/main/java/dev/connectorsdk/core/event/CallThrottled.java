package dev.connectorsdk.core.event;

import java.time.Duration;
import java.util.Optional;

/**
 * Published when a call waits before an attempt.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param reason why it waits
 * @param pause the time it waits
 * @param tag the {@link dev.connectorsdk.core.CallOptions#tag() tag} of the call
 */
public record CallThrottled(
    String client, String operation, Reason reason, Duration pause, Optional<String> tag) {

  /** Why a call waits. */
  public enum Reason {
    /** The rate limits of the client have no permit. */
    RATE_LIMIT,
    /** The service returned 429 to another call of the credential. */
    TOO_MANY_REQUESTS
  }
}
