package dev.connectorsdk.benchmarks.idle;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Counts the writes that fail because the service has closed the idle connection: a thousand for
 * each idle timeout of the server, without retries, each after a pause that ends a little before or
 * after that timeout, or seconds later.
 */
public final class IdleWrites {
  private static final int LANES = 100;
  private static final int WRITES_PER_LANE = 10;

  /** The pauses, as differences to the server's idle timeout, in milliseconds. */
  private static final int[] OFFSETS = {-300, -60, -5, -1, 0, 1, 5, 60, 1_000, 6_000};

  private final Duration idle;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  private IdleWrites(Duration idle) {
    this.idle = idle;
  }

  /** Runs the measurement; the arguments are idle timeouts in seconds, 1, 5 and 10 by default. */
  public static void main(String... args) throws IOException, InterruptedException {
    List<String> seconds = args.length == 0 ? List.of("1", "5", "10") : List.of(args);
    for (String one : seconds) {
      new IdleWrites(Duration.ofSeconds(Long.parseLong(one))).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    try (ClosingServer server = new ClosingServer(idle)) {
      List<Thread> lanes = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        int first = lane;
        Thread thread = new Thread(() -> writeAll(server, first));
        lanes.add(thread);
        thread.start();
      }
      for (Thread lane : lanes) {
        lane.join();
      }
      System.out.println(
          "idle timeout "
              + idle.toSeconds()
              + " s: "
              + failures.size()
              + " of "
              + LANES * WRITES_PER_LANE
              + " writes failed; "
              + server.connections
              + " connections, "
              + server.requests
              + " requests read "
              + failures);
    }
  }

  /** The first write opens the connection and is not counted. */
  private void writeAll(ClosingServer server, int lane) {
    try (StackOneClient client =
        StackOneClient.builder()
            .apiKey(ApiKey.of("v1.eu1.measurement"))
            .apiUrl(server.url())
            .allowHosts("127.0.0.1")
            .options(o -> o.retryPolicy(RetryPolicy.never()).withoutRateLimits())
            .build()) {
      client.account("a").actions().run("write");
      for (int i = 0; i < WRITES_PER_LANE; i++) {
        int offset = OFFSETS[(lane + i) % OFFSETS.length];
        Thread.sleep(idle.toMillis() + offset, ThreadLocalRandom.current().nextInt(1_000_000));
        write(client, offset);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(StackOneClient client, int offset) {
    try {
      client.account("a").actions().run("write");
    } catch (ApiException e) {
      failures.add(offset + " ms: " + e.attempts());
    }
  }
}
