package dev.connectorsdk.core;

import java.util.List;

/**
 * The rate limits of a client, all enforced together. Every attempt of a call, retries included,
 * takes a permit of each limit; token requests take none. Without a permit a call waits, or fails
 * at once with {@link dev.connectorsdk.core.error.RateLimitException} if the permit would come
 * after its deadline.
 *
 * <p>A client counts only its own calls: use one client per credential, or give each a share of the
 * limit.
 *
 * @param limits the limits; with an empty list calls never wait
 */
public record RateLimits(List<RateLimit> limits) {

  /** Copies the list. */
  public RateLimits {
    limits = List.copyOf(limits);
  }

  /** Returns these limits, enforced together. */
  public static RateLimits of(RateLimit... limits) {
    return new RateLimits(List.of(limits));
  }

  /** Returns no limits; the service returns 429 to calls that exceed its own. */
  public static RateLimits none() {
    return new RateLimits(List.of());
  }
}
