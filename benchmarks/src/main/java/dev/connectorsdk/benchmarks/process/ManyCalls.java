package dev.connectorsdk.benchmarks.process;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Makes 10,000 calls at a concurrency of 256, by {@code client.async} and by OkHttp's {@code
 * execute} on the same executor, in turns. Prints the median ratio of their times, and how many
 * threads with the SDK's name are left after the client is closed.
 */
public final class ManyCalls {
  private static final int CALLS = 10_000;
  private static final int CONCURRENCY = 256;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 7;

  private ManyCalls() {}

  /** Takes the server's address. */
  public static void main(String[] args) {
    ExecutorService executor = Executors.newFixedThreadPool(CONCURRENCY);
    try (StackOneClient client = client(args[0], executor)) {
      System.out.print(medianRatio(client, args[0], executor));
    } finally {
      executor.shutdownNow();
    }
    System.out.println(" " + threadsLeft());
  }

  private static double medianRatio(StackOneClient client, String server, Executor executor) {
    OkHttpClient bare = new OkHttpClient.Builder().connectionPool(pool()).build();
    Request request = new Request.Builder().url(server + "/accounts/1").build();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long theirs = nanos(() -> CompletableFuture.supplyAsync(() -> read(bare, request), executor));
      long ours = nanos(() -> client.async(c -> c.accounts().get("1")));
      if (round >= WARM_UP) {
        ratios.add((double) ours / theirs);
      }
    }
    Collections.sort(ratios);
    return ratios.get(ROUNDS / 2);
  }

  /** Keeps a connection for each thread: with OkHttp's five, most calls would open one. */
  private static ConnectionPool pool() {
    return new ConnectionPool(CONCURRENCY, 1, TimeUnit.MINUTES);
  }

  private static long nanos(Supplier<CompletableFuture<?>> call) {
    long start = System.nanoTime();
    List<CompletableFuture<?>> calls = new ArrayList<>(CALLS);
    for (int i = 0; i < CALLS; i++) {
      calls.add(call.get());
    }
    calls.forEach(CompletableFuture::join);
    return System.nanoTime() - start;
  }

  private static String read(OkHttpClient client, Request request) {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long threadsLeft() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("connector-sdk"))
        .count();
  }

  private static StackOneClient client(String server, ExecutorService executor) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of("v1.eu1.benchmark-benchmark-benchmark"))
        .apiUrl(URI.create(server))
        .allowHosts(URI.create(server).getHost())
        .options(
            options ->
                options
                    .withoutRateLimits()
                    .asyncExecutor(executor)
                    .httpHook(builder -> builder.connectionPool(pool())))
        .build();
  }
}
