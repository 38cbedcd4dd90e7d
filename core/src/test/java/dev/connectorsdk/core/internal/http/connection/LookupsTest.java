package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.Things;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Name look-ups and proxy selections that do not end do not hold a call. */
@Timeout(60)
class LookupsTest {
  private final CountDownLatch never = new CountDownLatch(1);
  private final AtomicInteger lookups = new AtomicInteger();
  private final Dns silent =
      name -> {
        lookups.incrementAndGet();
        await();
        return List.of();
      };

  private void await() throws UnknownHostException {
    try {
      never.await();
    } catch (InterruptedException e) {
      throw new UnknownHostException("interrupted");
    }
  }

  @AfterEach
  void end() {
    never.countDown();
  }

  private static ApiServer server(
      Duration timeout, java.util.function.UnaryOperator<OkHttpClient.Builder> http) {
    return new ApiServer(
        o -> o.timing(Timing.system()).callTimeout(timeout).httpClientCustomizer(http));
  }

  private static Things named(ApiServer server) {
    HttpUrl url = server.url().newBuilder().host("localhost").build();
    return server.things(url);
  }

  @Test
  void nameServer_silent_callEndsAtItsDeadline() {
    try (ApiServer server = server(Duration.ofMillis(300), http -> http.dns(silent))) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> named(server).get("t1"));
      assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
      assertThat(failure).hasMessageContaining("localhost").hasMessageContaining("DNS");
    }
  }

  @Test
  void nameServer_silent_callsShareOneLookup() {
    try (ApiServer server = server(Duration.ofMillis(100), http -> http.dns(silent))) {
      for (int i = 0; i < 5; i++) {
        assertThatExceptionOfType(TransportException.class)
            .isThrownBy(() -> named(server).get("t1"));
      }
      assertThat(lookups).hasValue(1);
    }
  }

  @Test
  void nameServer_silent_closedClient_callIsCanceled() {
    ApiServer server = server(Duration.ofMinutes(1), http -> http.dns(silent));
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<?> call = server.submit(named(server), ended);
    while (lookups.get() == 0) {
      Thread.onSpinWait();
    }
    server.close();
    assertThat(call.handle((value, failure) -> failure).join()).isNotNull();
  }

  @Test
  void nameServer_silent_interruptedThread_callEnds() {
    try (ApiServer server = server(Duration.ofMinutes(1), http -> http.dns(silent))) {
      Thread.currentThread().interrupt();
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> named(server).get("t1"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    }
  }

  @Test
  void proxySelector_silent_callEndsAtItsDeadline() {
    ProxySelector selector =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            try {
              await();
            } catch (UnknownHostException e) {
              throw new IllegalStateException(e);
            }
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    try (ApiServer server = server(Duration.ofMillis(300), http -> http.proxySelector(selector))) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> server.things().get("t1"));
      assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    }
  }

  @Test
  void name_unknown_isRetriedAndNamed() {
    Dns unknown =
        name -> {
          lookups.incrementAndGet();
          throw new UnknownHostException(name + ": no such name");
        };
    try (ApiServer server = new ApiServer(o -> o.httpClientCustomizer(http -> http.dns(unknown)))) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> named(server).get("t1"));
      assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
      assertThat(failure).hasMessageContaining("DNS").hasMessageNotContaining("proxy of this");
      assertThat(lookups).hasValue(4);
    }
  }

  @Test
  void name_known_isConnectedTo() {
    Dns loopback =
        name -> {
          lookups.incrementAndGet();
          return List.of(InetAddress.getLoopbackAddress());
        };
    try (ApiServer server =
        new ApiServer(o -> o.httpClientCustomizer(http -> http.dns(loopback))).thing().thing()) {
      Things things = named(server);
      things.get("t1");
      things.get("t1");
      assertThat(lookups).as("only for a new connection").hasValue(1);
    }
  }

  @Test
  void server_stallsInTheTlsHandshake_callEndsAtItsDeadline() {
    try (var server =
            new dev.connectorsdk.core.fixture.RawServer(
                c -> c.socket().getInputStream().readAllBytes());
        ApiServer client = server(Duration.ofMillis(300), http -> http)) {
      Things things = client.things(server.url().newBuilder().scheme("https").build());
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> things.get("t1"));
      assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    }
  }
}
