package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * A bearer token. From {@code staleAt} on it is renewed while it is still used; from {@code
 * expiresAt} on it is not used any more.
 */
public record AccessToken(Secret value, Instant staleAt, Instant expiresAt) {
  private static final Duration MAX_MARGIN = Duration.ofSeconds(30);
  private static final int EARLIEST_SHARE = 5;
  private static final int LATEST_SHARE = 10;

  /**
   * Returns a token that was requested at a time and is valid from then on for its lifetime. It is
   * renewed when a tenth to a fifth of its lifetime is left, at random, so that many clients do not
   * renew at the same time.
   */
  static AccessToken issued(Secret value, Instant requestedAt, Duration lifetime, Timing timing) {
    Duration latest = lifetime.dividedBy(LATEST_SHARE);
    Duration spread = lifetime.dividedBy(EARLIEST_SHARE).minus(latest);
    Duration left = latest.plus(timing.jittered(spread));
    Duration margin = latest.compareTo(MAX_MARGIN) < 0 ? latest : MAX_MARGIN;
    return new AccessToken(
        value, requestedAt.plus(lifetime).minus(left), requestedAt.plus(lifetime).minus(margin));
  }

  boolean isFresh(Instant now) {
    return now.isBefore(staleAt);
  }

  boolean isUsable(Instant now) {
    return now.isBefore(expiresAt);
  }
}
