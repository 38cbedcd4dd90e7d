package dev.connectorsdk.testkit.stackone.internal.connector;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;

/** The calls to connected products during a call to StackOne, which one thread handles. */
public final class ProviderCalls {
  /** A call, its URL without the query; status 0 without a response. */
  public record Call(
      String method, String url, String path, int status, Instant start, Instant end) {}

  private final Map<Thread, List<Call>> collecting = new ConcurrentHashMap<>();
  private final Clock clock;

  public ProviderCalls(Clock clock) {
    this.clock = clock;
  }

  /** Starts to collect the calls of this thread. */
  public void collect() {
    collecting.put(Thread.currentThread(), new ArrayList<>());
  }

  /** Stops collecting and returns the collected calls. */
  public List<Call> collected() {
    List<Call> calls = collecting.remove(Thread.currentThread());
    return calls == null ? List.of() : List.copyOf(calls);
  }

  public Watch start(Request request) {
    return new Watch(request, clock.instant());
  }

  /** A call in progress. */
  public final class Watch {
    private final Request request;
    private final Instant start;

    private Watch(Request request, Instant start) {
      this.request = request;
      this.start = start;
    }

    void end(int status) {
      List<Call> calls = collecting.get(Thread.currentThread());
      if (calls != null) {
        String url = request.url().newBuilder().query(null).build().toString();
        String path = request.url().encodedPath();
        calls.add(new Call(request.method(), url, path, status, start, clock.instant()));
      }
    }
  }
}
