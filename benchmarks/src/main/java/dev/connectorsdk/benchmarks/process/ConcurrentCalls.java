package dev.connectorsdk.benchmarks.process;

import dev.connectorsdk.benchmarks.peer.AccountList;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * Runs 10,000 calls at a concurrency of 256, with {@code client.async} and with OkHttp's {@code
 * execute} on the same executor, alternating. Prints one line with the time of a call in each
 * round, in microseconds, and the number of the SDK's threads left after the client is closed.
 */
public final class ConcurrentCalls {
  private static final int CALLS = 10_000;
  private static final int CONCURRENCY = 256;
  // the JIT compiler needs this many rounds on two processors
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;

  private ConcurrentCalls() {}

  /** The arguments are the server's base URL and, optionally, the number of calls per round. */
  public static void main(String[] args) {
    int calls = args.length > 1 ? Integer.parseInt(args[1]) : CALLS;
    ExecutorService executor = Executors.newFixedThreadPool(CONCURRENCY);
    StringBuilder line = new StringBuilder();
    try (StackOneClient client = client(args[0], executor)) {
      measure(peers(client, args[0], executor), calls)
          .forEach((peer, times) -> line.append(peer).append('=').append(join(times)).append(' '));
    } finally {
      executor.shutdownNow();
    }
    System.out.println(line + "threads=" + threadsLeft());
  }

  private static Map<String, Supplier<CompletableFuture<?>>> peers(
      StackOneClient client, String server, ExecutorService executor) {
    PlainOkHttp bare =
        new PlainOkHttp(new OkHttpClient.Builder().connectionPool(pool()).build(), server);
    Map<String, Supplier<CompletableFuture<?>>> peers = new LinkedHashMap<>();
    peers.put("okhttp-text", () -> CompletableFuture.supplyAsync(bare::text, executor));
    peers.put("okhttp-moshi", () -> CompletableFuture.supplyAsync(bare::account, executor));
    peers.put("ours", () -> client.async(c -> c.accounts().get("1")));
    return peers;
  }

  private static Map<String, List<Double>> measure(
      Map<String, Supplier<CompletableFuture<?>>> peers, int calls) {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, Supplier<CompletableFuture<?>>> peer : peers.entrySet()) {
        double took = microseconds(peer.getValue(), calls);
        if (round >= 0) {
          times.computeIfAbsent(peer.getKey(), name -> new ArrayList<>()).add(took);
        }
      }
    }
    return times;
  }

  private static double microseconds(Supplier<CompletableFuture<?>> call, int calls) {
    long start = System.nanoTime();
    List<CompletableFuture<?>> futures = new ArrayList<>(calls);
    for (int i = 0; i < calls; i++) {
      futures.add(call.get());
    }
    futures.forEach(CompletableFuture::join);
    return (System.nanoTime() - start) / 1e3 / calls;
  }

  private static String join(List<Double> times) {
    return String.join(
        ",", times.stream().map(time -> String.format(Locale.ROOT, "%.2f", time)).toList());
  }

  private static long threadsLeft() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("connector-sdk"))
        .count();
  }

  private static StackOneClient client(String server, ExecutorService executor) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(AccountList.KEY))
        .apiUrl(URI.create(server))
        .allowHosts(URI.create(server).getHost())
        .options(
            options ->
                options
                    .withoutRateLimits()
                    .asyncExecutor(executor)
                    .httpClientCustomizer(builder -> builder.connectionPool(pool())))
        .build();
  }

  /**
   * A pool with a connection per thread: with OkHttp's default of five, most calls would connect.
   */
  private static ConnectionPool pool() {
    return new ConnectionPool(CONCURRENCY, 1, TimeUnit.MINUTES);
  }
}
