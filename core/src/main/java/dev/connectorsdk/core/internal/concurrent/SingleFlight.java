package dev.connectorsdk.core.internal.concurrent;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes concurrent callers share one request. The first caller leads: it sends the request. Callers
 * who arrive while the request is in flight wait for its value or its failure, each no longer than
 * its own timeout. No lock is held while the request runs.
 *
 * <p>A leader that is interrupted, is canceled or reaches its own deadline abandons the flight and
 * does not fail the others: one of them leads next, and the rest waits for that one.
 *
 * <p>Values are not cached: store the value inside of the request, and check there whether another
 * request has stored one since the caller checked.
 *
 * @param <T> the value of the request
 */
public final class SingleFlight<T> {
  private final String request;
  private final LongSupplier nanoTime;
  private final AtomicReference<@Nullable Flight<T>> inFlight = new AtomicReference<>();

  /**
   * No request in flight.
   *
   * @param request the request's name in errors, such as {@code GET /whoami/v1}
   */
  public SingleFlight(String request) {
    this(request, System::nanoTime);
  }

  SingleFlight(String request, LongSupplier nanoTime) {
    this.request = request;
    this.nanoTime = nanoTime;
  }

  /**
   * Sends the request, or waits for the one in flight.
   *
   * @param timeout the time that the caller has
   * @param send sends the request within the time left
   * @throws TransportException if the wait reaches the timeout or is interrupted
   * @throws IllegalStateException if the request in flight was sent by this thread
   */
  public T get(Duration timeout, Function<Duration, T> send) {
    long start = nanoTime.getAsLong();
    Duration left = timeout;
    Flight<T> own = new Flight<>();
    Flight<T> flight = enter(own);
    while (flight != own) {
      Optional<T> shared = await(flight, left);
      if (shared.isPresent()) {
        return shared.get();
      }
      left = timeout.minusNanos(nanoTime.getAsLong() - start);
      if (left.compareTo(Duration.ZERO) <= 0) {
        throw timedOut(null);
      }
      flight = succeed(flight, own);
    }
    return lead(own, left, send);
  }

  /**
   * Sends the request, unless one is in flight.
   *
   * @return the value; absent if a request is in flight
   */
  public Optional<T> getIfIdle(Duration timeout, Function<Duration, T> send) {
    Flight<T> own = new Flight<>();
    return enter(own) == own ? Optional.of(lead(own, timeout, send)) : Optional.empty();
  }

  /** Returns the flight to wait for, or the caller's own one if it has to lead. */
  private Flight<T> enter(Flight<T> own) {
    Flight<T> current = inFlight.compareAndExchange(null, own);
    if (current == null) {
      return own;
    }
    return current.abandoned ? succeed(current, own) : current;
  }

  /** The same after a flight was abandoned: all who waited for it share its one successor. */
  private Flight<T> succeed(Flight<T> abandoned, Flight<T> own) {
    Flight<T> successor = abandoned.successor.compareAndExchange(null, own);
    if (successor != null) {
      return successor;
    }
    inFlight.set(own);
    return own;
  }

  private T lead(Flight<T> own, Duration timeout, Function<Duration, T> send) {
    try {
      T value = send.apply(timeout);
      inFlight.set(null);
      own.result.complete(Optional.of(value));
      return value;
    } catch (Throwable e) {
      if (concernsLeaderAlone(e)) {
        own.abandoned = true;
        own.result.complete(Optional.empty());
      } else {
        inFlight.set(null);
        own.result.completeExceptionally(e);
      }
      throw e;
    }
  }

  private static boolean concernsLeaderAlone(Throwable failure) {
    if (Thread.currentThread().isInterrupted() || failure instanceof CancellationException) {
      return true;
    }
    return failure instanceof TransportException transport
        && switch (transport.reason()) {
          case TIMEOUT, INTERRUPTED, CANCELED -> true;
          case CONNECT, REFUSED, BROKEN -> false;
        };
  }

  /** Returns the leader's value or throws its failure; absent if another caller has to lead. */
  private Optional<T> await(Flight<T> flight, Duration timeout) {
    if (flight.leader == Thread.currentThread() && !flight.result.isDone()) {
      throw new IllegalStateException(
          request
              + " was requested again by the thread that is sending it: a supplier or listener must"
              + " not use the client that calls it.");
    }
    try {
      return flight.result.get(Math.max(0, timeout.toNanos()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw shared(e.getCause());
    } catch (TimeoutException e) {
      throw timedOut(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notReceived(
          Reason.INTERRUPTED,
          "was not received: the waiting thread was interrupted.",
          "Nothing was sent by this call.",
          e);
    }
  }

  private RuntimeException shared(@Nullable Throwable failure) {
    return failure instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(request + " failed on another thread.", failure);
  }

  private TransportException timedOut(@Nullable Exception cause) {
    return notReceived(
        Reason.TIMEOUT,
        "was not received in time: another call was waiting for it as well.",
        "Check the service's status; raise callTimeout in ClientOptions if it needs longer.",
        cause);
  }

  private TransportException notReceived(
      Reason reason, String what, String advice, @Nullable Exception cause) {
    return new TransportException(CallReport.notSent(request), reason, what, advice, cause);
  }

  private static final class Flight<T> {
    private final Thread leader = Thread.currentThread();

    /** Empty if the flight was abandoned. */
    private final CompletableFuture<Optional<T>> result = new CompletableFuture<>();

    private final AtomicReference<@Nullable Flight<T>> successor = new AtomicReference<>();
    private volatile boolean abandoned;
  }
}
