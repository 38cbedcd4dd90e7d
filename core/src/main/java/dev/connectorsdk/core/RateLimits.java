package dev.connectorsdk.core;

import java.util.List;

/**
 * The rate limits that a client keeps by itself, all at once. Every attempt of a call takes a
 * permit of each, retries counted, token requests not. A call that finds none waits for its turn,
 * or fails at once with {@link dev.connectorsdk.core.error.RateLimitException} if its turn would
 * come after its deadline.
 *
 * <p>A client counts its own calls only: use one client for a credential, or give each its share.
 *
 * @param limits all are kept; none means that calls never wait
 */
public record RateLimits(List<RateLimit> limits) {

  /** Copies the list. */
  public RateLimits {
    limits = List.copyOf(limits);
  }

  /** These limits together. */
  public static RateLimits of(RateLimit... limits) {
    return new RateLimits(List.of(limits));
  }

  /** No limit: what is too much for the service is answered with 429. */
  public static RateLimits none() {
    return new RateLimits(List.of());
  }
}
