package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * A bearer token with the two moments of its life: from {@code staleAt} on it is renewed while it
 * still serves, from {@code expiresAt} on it does not serve.
 */
public record AccessToken(Secret value, Instant staleAt, Instant expiresAt) {
  private static final Duration MARGIN_AT_MOST = Duration.ofSeconds(30);
  private static final int EARLIEST_SHARE = 5;
  private static final int LATEST_SHARE = 10;

  /**
   * A token that was asked for at a moment and lives for a time from then on. It is renewed when a
   * tenth to a fifth of its life is left, at random, so that many clients do not renew together.
   */
  static AccessToken issued(Secret value, Instant askedAt, Duration life, Timing timing) {
    Duration latest = life.dividedBy(LATEST_SHARE);
    Duration spread = life.dividedBy(EARLIEST_SHARE).minus(latest);
    Duration left = latest.plus(timing.jittered(spread));
    Duration margin = latest.compareTo(MARGIN_AT_MOST) < 0 ? latest : MARGIN_AT_MOST;
    return new AccessToken(value, askedAt.plus(life).minus(left), askedAt.plus(life).minus(margin));
  }

  boolean isFresh(Instant now) {
    return now.isBefore(staleAt);
  }

  boolean isUsable(Instant now) {
    return now.isBefore(expiresAt);
  }
}
