package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.concurrent.SingleFlight;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One access token for all threads of a credential.
 *
 * <p>Fresh: one volatile read and a clock reading. Stale: one caller renews it while all others use
 * the current token; if the renewal fails, the current token still serves, and the next attempt is
 * delayed. Expired: all callers share one request and, if it fails, one error. No lock is held
 * during a request.
 */
public final class TokenCache {
  private static final Duration DELAY_AFTER_FAILURE = Duration.ofSeconds(10);
  private static final Duration MAX_EARLY_RENEWAL = Duration.ofSeconds(5);

  private final Function<Duration, AccessToken> fetch;
  private final Timing timing;
  private final AtomicReference<@Nullable AccessToken> current = new AtomicReference<>();
  private final SingleFlight<AccessToken> requests = new SingleFlight<>("The access token");
  private volatile Instant noRenewalBefore = Instant.MIN;

  /**
   * An empty cache.
   *
   * @param fetch requests a token within the time given
   */
  public TokenCache(Function<Duration, AccessToken> fetch, Timing timing) {
    this.fetch = fetch;
    this.timing = timing;
  }

  /** Returns the token to send now; waits no longer than the timeout. */
  public AccessToken get(Duration timeout) {
    AccessToken cached = current.get();
    if (cached != null && cached.isFresh(timing.now())) {
      return cached;
    }
    return cached != null && cached.isUsable(timing.now())
        ? renewEarly(cached, timeout)
        : requests.get(timeout, remaining -> renew(cached, remaining));
  }

  /** Removes this token, and no newer one: the service no longer accepts it. */
  public void invalidate(AccessToken token) {
    current.compareAndSet(token, null);
  }

  private AccessToken renewEarly(AccessToken cached, Duration timeout) {
    if (timing.now().isBefore(noRenewalBefore)) {
      return cached;
    }
    Duration quarter = timeout.dividedBy(4);
    Duration limit = quarter.compareTo(MAX_EARLY_RENEWAL) < 0 ? quarter : MAX_EARLY_RENEWAL;
    try {
      return requests.getIfIdle(limit, remaining -> renew(cached, remaining)).orElse(cached);
    } catch (RuntimeException e) {
      noRenewalBefore = timing.now().plus(DELAY_AFTER_FAILURE);
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return cached;
    }
  }

  private AccessToken renew(@Nullable AccessToken seen, Duration timeout) {
    AccessToken latest = current.get();
    if (latest != null && !latest.equals(seen) && latest.isUsable(timing.now())) {
      return latest; // another caller renewed it in the meantime
    }
    AccessToken token = fetch.apply(timeout);
    current.set(token);
    return token;
  }
}
