package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One token for all threads of a credential.
 *
 * <p>Fresh: a volatile read and a look at the clock. Stale: one caller renews it, all others go on
 * with the old one; if that fails the old one still serves, and nobody tries again for a while.
 * Expired: all callers share one request and, if it fails, one error. Nobody holds a lock while
 * waiting for the network.
 */
public final class TokenCache {
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
  private static final Duration EARLY_RENEWAL_AT_MOST = Duration.ofSeconds(5);

  private final Function<Duration, AccessToken> fetch;
  private final Timing timing;
  private final AtomicReference<@Nullable AccessToken> current = new AtomicReference<>();
  private final AtomicReference<@Nullable CompletableFuture<AccessToken>> inFlight =
      new AtomicReference<>();
  private volatile Instant noRenewalBefore = Instant.MIN;

  /**
   * An empty cache.
   *
   * @param fetch asks for a token, within the time given
   */
  public TokenCache(Function<Duration, AccessToken> fetch, Timing timing) {
    this.fetch = fetch;
    this.timing = timing;
  }

  /** The token to send now; waits for one no longer than the time given. */
  public AccessToken get(Duration budget) {
    AccessToken cached = current.get();
    if (cached != null && cached.isFresh(timing.now())) {
      return cached;
    }
    return renew(cached, budget);
  }

  /** Forgets this token, and no newer one: the service does not accept it any more. */
  public void invalidate(AccessToken token) {
    current.compareAndSet(token, null);
  }

  private AccessToken renew(@Nullable AccessToken cached, Duration budget) {
    long start = System.nanoTime();
    while (true) {
      Instant now = timing.now();
      boolean usable = cached != null && cached.isUsable(now);
      if (cached != null && usable && now.isBefore(noRenewalBefore)) {
        return cached;
      }
      CompletableFuture<AccessToken> mine = new CompletableFuture<>();
      CompletableFuture<AccessToken> other = inFlight.compareAndExchange(null, mine);
      Duration left = budget.minusNanos(System.nanoTime() - start);
      if (other == null) {
        return usable ? renewEarly(mine, cached, left) : lead(mine, cached, left);
      }
      if (cached != null && usable) {
        return cached;
      }
      Optional<AccessToken> shared = join(other, left);
      if (shared.isPresent()) {
        return shared.get();
      }
    }
  }

  private AccessToken renewEarly(
      CompletableFuture<AccessToken> mine, @Nullable AccessToken cached, Duration budget) {
    Duration most = budget.dividedBy(4);
    try {
      return lead(
          mine, cached, most.compareTo(EARLY_RENEWAL_AT_MOST) < 0 ? most : EARLY_RENEWAL_AT_MOST);
    } catch (RuntimeException e) {
      noRenewalBefore = timing.now().plus(PAUSE_AFTER_FAILURE);
      if (cached == null || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return cached;
    }
  }

  private AccessToken lead(
      CompletableFuture<AccessToken> mine, @Nullable AccessToken seen, Duration budget) {
    try {
      AccessToken latest = current.get();
      boolean renewedMeanwhile =
          latest != null && !latest.equals(seen) && latest.isUsable(timing.now());
      AccessToken token = latest != null && renewedMeanwhile ? latest : fetch.apply(budget);
      current.set(token);
      mine.complete(token);
      return token;
    } catch (Throwable e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      inFlight.set(null);
    }
  }

  /** The leader's token or its error; absent if the leader ended for reasons of its own. */
  private static Optional<AccessToken> join(
      CompletableFuture<AccessToken> leader, Duration budget) {
    try {
      return Optional.of(leader.get(Math.max(0, budget.toNanos()), TimeUnit.NANOSECONDS));
    } catch (ExecutionException e) {
      return sharedFailure(e.getCause());
    } catch (TimeoutException e) {
      throw noToken(
          Reason.TIMEOUT, "was not brought in time.", "Check the token endpoint's status.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noToken(
          Reason.INTERRUPTED,
          "was not waited for: the thread was interrupted.",
          "Nothing was sent.",
          e);
    }
  }

  private static Optional<AccessToken> sharedFailure(@Nullable Throwable failure) {
    if (failure instanceof TransportException transport
        && transport.reason() != Reason.CONNECT
        && transport.reason() != Reason.BROKEN) {
      return Optional.empty();
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException("The token could not be fetched", failure);
  }

  private static TransportException noToken(
      Reason reason, String what, String advice, Exception cause) {
    return new TransportException(
        CallReport.notSent("The access token"), reason, what, advice, cause);
  }
}
