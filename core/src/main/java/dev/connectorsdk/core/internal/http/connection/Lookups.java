package dev.connectorsdk.core.internal.http.connection;

import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import java.io.IOException;
import java.io.Serial;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Runs name look-ups and proxy selections on another thread: neither OkHttp's timeouts nor a
 * cancellation end them, so that a call would wait for them past its deadline. Calls that need the
 * same result share one thread.
 */
public final class Lookups {
  private static final long CHECK_MILLIS = 20;

  private final long maxNanos;

  @SuppressWarnings("ThreadLocalUsage") // one of each client: static state is mutable
  private final ThreadLocal<@Nullable Call> caller = new ThreadLocal<>();

  private final ConcurrentMap<Object, CompletableFuture<Object>> inFlight =
      new ConcurrentHashMap<>();

  /**
   * No look-up.
   *
   * @param maxTime the maximum time of a look-up outside of {@link #during}
   */
  Lookups(Duration maxTime) {
    this.maxNanos = maxTime.toNanos();
  }

  /** Returns the look-ups of a client that has {@link #dns}. */
  public static Lookups of(OkHttpClient client) {
    return client.dns() instanceof BoundedDns bounded
        ? bounded.lookups
        : new Lookups(Duration.ZERO);
  }

  /** From now on the look-ups of this thread end with this call; null for no call. */
  public void during(@Nullable Call call) {
    if (call == null) {
      caller.remove();
    } else {
      caller.set(call);
    }
  }

  Dns dns(Dns given) {
    return new BoundedDns(this, given);
  }

  private record BoundedDns(Lookups lookups, Dns given) implements Dns {
    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
      return lookups.await(hostname, () -> given.lookup(hostname));
    }
  }

  /**
   * Returns a selector, also in place of OkHttp's fixed proxy, so that the trace of a call has the
   * proxy for the message of a failure.
   *
   * @param fixed the proxy of all calls; null if the given selector chooses one
   * @param onlyTunnels whether plain http, which the proxy could read, goes without it
   */
  ProxySelector proxySelector(ProxySelector given, @Nullable Proxy fixed, boolean onlyTunnels) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        List<Proxy> proxies =
            fixed == null
                ? await(uri, () -> given.select(uri))
                : List.of(onlyTunnels && "http".equals(uri.getScheme()) ? Proxy.NO_PROXY : fixed);
        Call call = caller.get();
        if (call != null) {
          CallTrace.of(call.request()).selected(proxies);
        }
        return proxies;
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        given.connectFailed(uri, address, failure);
      }
    };
  }

  private <T> T await(Object key, Callable<T> lookup) {
    Call call = caller.get();
    CompletableFuture<Object> result = inFlight.computeIfAbsent(key, k -> start(k, lookup));
    long start = System.nanoTime();
    while (true) {
      try {
        @SuppressWarnings("unchecked") // the key determines the type
        T value = (T) result.get(CHECK_MILLIS, TimeUnit.MILLISECONDS);
        return value;
      } catch (TimeoutException e) {
        if (call == null ? System.nanoTime() - start > maxNanos : call.isCanceled()) {
          throw unchecked(new LookupCanceledException(key, e));
        }
      } catch (InterruptedException e) {
        throw unchecked(CancellableSleeper.interrupted(e));
      } catch (ExecutionException e) {
        throw unchecked(copy(e));
      }
    }
  }

  private <T> CompletableFuture<Object> start(Object key, Callable<T> lookup) {
    CompletableFuture<Object> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                complete(key, result, lookup.call(), null);
              } catch (Throwable e) {
                complete(key, result, null, e);
              }
            },
            "connector-sdk-lookup");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  private void complete(
      Object key,
      CompletableFuture<Object> result,
      @Nullable Object value,
      @Nullable Throwable failure) {
    inFlight.remove(key);
    if (failure == null) {
      result.complete(value);
    } else {
      result.completeExceptionally(failure);
    }
  }

  /** A failure is shared by calls, and OkHttp adds to the one that it receives. */
  private static Throwable copy(ExecutionException e) {
    Throwable cause = e.getCause();
    return cause instanceof UnknownHostException
        ? new UnknownHostException(cause.getMessage()).initCause(cause)
        : cause == null ? e : cause;
  }

  /** OkHttp is Kotlin: it handles an I/O failure that these interfaces do not declare. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException unchecked(Throwable failure) throws E {
    throw (E) failure;
  }

  /** Thrown when a call ends before its look-up does. */
  public static final class LookupCanceledException extends UnknownHostException {
    @Serial private static final long serialVersionUID = 1L;

    private final String what;

    LookupCanceledException(Object key, Throwable cause) {
      super("Canceled");
      this.what = key instanceof URI ? "the selection of a proxy" : "the look-up of a name (DNS)";
      initCause(cause);
    }

    /** What did not end. */
    public String what() {
      return what;
    }
  }
}
