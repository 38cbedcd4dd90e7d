package dev.connectorsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.connectorsdk.benchmarks.decode.DecodeAccounts;
import dev.connectorsdk.benchmarks.decode.DecodeEndpoints;
import dev.connectorsdk.benchmarks.token.CachedToken;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.token.AccessToken;
import dev.connectorsdk.core.internal.token.TokenCache;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Limits for allocated bytes, requests, connections and threads; no times are measured. */
@Timeout(120)
class ResourceUseTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 100;
  private static final int CALLS = 50;

  private AccountsServer server;

  @BeforeEach
  void serve() throws IOException {
    server = AccountsServer.start(20);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private StackOneClient client() {
    return StackOneClient.builder()
        .apiKey(ApiKey.of("v1.eu1.benchmark-benchmark-benchmark"))
        .apiUrl(URI.create(server.url()))
        .allowHosts("127.0.0.1")
        .build();
  }

  /** Returns the bytes that one call allocates on this thread after warm-up. */
  private static long bytes(Callable<?> call) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      call.call();
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      call.call();
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS;
  }

  @Test
  void call_singleAccount_allocatesLittle() throws Exception {
    try (StackOneClient client = client()) {
      assertThat(bytes(() -> client.accounts().get("1"))).isLessThan(40_000);
    }
  }

  @Test
  void accounts_decoded_allocateLittle() throws Exception {
    DecodeAccounts decoding = new DecodeAccounts();
    assertThat(bytes(decoding::ours)).isLessThan(900_000);
  }

  @Test
  void endpoints_decoded_allocateLittle() throws Exception {
    DecodeEndpoints decoding = new DecodeEndpoints();
    assertThat(bytes(decoding::ours)).isLessThan(1_800_000);
  }

  @Test
  void cachedToken_read_allocatesAlmostNothing() throws Exception {
    CachedToken tokens = new CachedToken();
    assertThat(bytes(tokens::ours)).isLessThan(100);
  }

  @Test
  void calls_sequential_shareOneConnection() {
    try (StackOneClient client = client()) {
      for (int i = 0; i < CALLS; i++) {
        client.accounts().get("1");
      }
      assertThat(server.requests()).isEqualTo(CALLS);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void page_prefetched_isOneRequest() {
    try (StackOneClient client = client();
        Stream<?> accounts = client.accounts().list().prefetch().stream()) {
      assertThat(accounts.count()).isEqualTo(20);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void token_manyThreads_oneRequest() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Instant later = Instant.now().plus(Duration.ofHours(1));
    TokenCache cache =
        new TokenCache(
            budget -> {
              asked.incrementAndGet();
              return new AccessToken(Secret.of("token"), later, later);
            },
            Timing.system());
    CyclicBarrier together = new CyclicBarrier(64);
    ExecutorService threads = Executors.newFixedThreadPool(64);
    threads.invokeAll(
        Collections.nCopies(
            64,
            () -> {
              together.await();
              return cache.get(Duration.ofSeconds(30));
            }));
    threads.shutdown();
    assertThat(asked).hasValue(1);
  }

  @Test
  void asyncCalls_afterClose_leaveNoThread() throws Exception {
    try (StackOneClient client = client()) {
      CompletableFuture<?>[] calls =
          Stream.generate(() -> client.async(c -> c.accounts().get("1")))
              .limit(CALLS)
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(calls).join();
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("connector-sdk")) {
        thread.join(10_000);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
    assertThat(server.requests()).isEqualTo(CALLS);
  }
}
