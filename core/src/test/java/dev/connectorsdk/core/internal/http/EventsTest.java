package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.CallThrottled;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.PropertyUnreadable;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.RecordingListener;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final String GET = "GET things/{id}";
  private final RecordingListener recorded = new RecordingListener();

  private ApiServer server() {
    return new ApiServer(o -> o.addListeners(recorded));
  }

  private static Things things(ApiServer server, RateLimit... limits) {
    return server
        .stack
        .authenticated(
            new PlainErrorMapper(),
            Json.camelCase(),
            chain -> chain.proceed(chain.request()),
            RateLimits.of(limits))
        .at(server.url())
        .create(Things.class);
  }

  @Test
  void call_retriedOnce_publishesStartRetryAndEnd() {
    try (ApiServer server = server().respond(503, "").thing()) {
      things(server).get("t1");
    }
    assertThat(recorded.events())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("headers")
        .containsExactly(
            new CallStarted("TestClient", GET, Optional.empty()),
            new CallRetried("TestClient", GET, 1, "503", Duration.ofMillis(500), Optional.empty()),
            new CallFinished(
                "TestClient",
                GET,
                OptionalInt.of(200),
                Optional.empty(),
                2,
                Duration.ofMillis(500),
                Map.of(),
                Optional.empty()));
  }

  @Test
  void optionalProperties_unreadable_publishesPathAndTypeOnly() {
    try (ApiServer server =
        server()
            .respond(
                200,
                "{\"items\":[{\"id\":\"a\",\"tags\":\"marker\"},{\"id\":\"b\"}],"
                    + "\"changedAt\":[\"marker\"]}")) {
      assertThat(things(server).list().items()).hasSize(2);
    }
    assertThat(recorded.events().subList(1, 3))
        .containsExactly(
            new PropertyUnreadable("TestClient", "GET things/all", "$.items[0].tags", "a list"),
            new PropertyUnreadable("TestClient", "GET things/all", "$.changedAt", "text"));
    assertThat(recorded.finished()).hasSize(1);
    assertThat(recorded.events().toString()).doesNotContain("marker");
  }

  @Test
  void call_fails_publishesExceptionClassAndStatus() {
    try (ApiServer server = server().respond(404, "").respond(200, "{}").closeBeforeResponse()) {
      Things things = things(server);
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(ApiException.class);
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(ApiException.class);
      assertThatThrownBy(() -> things.create(Map.of())).isInstanceOf(ApiException.class);
    }
    assertThat(recorded.finished())
        .extracting(CallFinished::operation, CallFinished::status, CallFinished::failure)
        .containsExactly(
            tuple(GET, OptionalInt.of(404), Optional.of("NotFoundException")),
            tuple(GET, OptionalInt.of(200), Optional.of("DecodingException")),
            tuple("POST things", OptionalInt.empty(), Optional.of("TransportException")));
  }

  @Test
  void call_waits_publishesTheReason() {
    try (ApiServer server = server().respond(429, "", "Retry-After", "3600")) {
      server.thing().thing().thing();
      Things things = things(server, RateLimit.of(2, Duration.ofMinutes(1)));
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(ApiException.class);
      server.time.advance(Duration.ofMinutes(4));
      things.get("t1");
      things.get("t1");
      things.get("t1");
    }
    assertThat(recorded.events())
        .filteredOn(CallThrottled.class::isInstance)
        .containsExactly(
            new CallThrottled(
                "TestClient",
                GET,
                CallThrottled.Reason.TOO_MANY_REQUESTS,
                Duration.ofMinutes(1),
                Optional.empty()),
            new CallThrottled(
                "TestClient",
                GET,
                CallThrottled.Reason.RATE_LIMIT,
                Duration.ofSeconds(30),
                Optional.empty()));
  }

  @Test
  void call_notSentForItsRateLimit_endsWithoutAnAttempt() {
    try (ApiServer server =
        new ApiServer(o -> o.addListeners(recorded).callTimeout(Duration.ofSeconds(5))).thing()) {
      Things things = things(server, RateLimit.of(1, Duration.ofMinutes(1)));
      things.get("t1");
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(ApiException.class);
    }
    assertThat(recorded.finished().get(1))
        .isEqualTo(
            new CallFinished(
                "TestClient",
                GET,
                OptionalInt.empty(),
                Optional.of("RateLimitException"),
                0,
                Duration.ZERO,
                Map.of(),
                Optional.empty()));
  }

  @Test
  void event_anyCall_hasNoIdQueryValueOrSecret() {
    try (ApiServer server = server().thing().thing().respond(400, "{\"message\":\"marker\"}")) {
      Things things = things(server);
      things.get("marker");
      things.open("marker", "marker");
      assertThatThrownBy(() -> things.create(Map.of("secret", "marker")));
    }
    assertThat(recorded.events()).hasSize(6);
    assertThat(recorded.events().toString()).doesNotContain("marker");
  }

  @Test
  void listener_throws_callSucceedsAndOneLogLine() {
    List<LogRecord> logged = new ArrayList<>();
    Logger logger = Logger.getLogger("dev.connectorsdk.events");
    Handler handler = keepingIn(logged);
    logger.addHandler(handler);
    ClientListener broken =
        new ClientListener() {
          @Override
          public void callStarted(CallStarted event) {
            throw new IllegalStateException("broken");
          }

          @Override
          public void callFinished(CallFinished event) {
            throw new AssertionError("broken");
          }
        };
    try (ApiServer server = new ApiServer(o -> o.addListeners(broken, recorded)).thing().thing()) {
      Things things = things(server);
      things.get("t1");
      assertThat(things.get("t1").id()).isEqualTo("t1");
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(recorded.finished()).hasSize(2);
    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getMessage()).contains("failed; calls continue");
  }

  @Test
  void events_64Threads_arriveOnTheThreadOfTheirCall() throws InterruptedException {
    ConcurrentLinkedQueue<String> heardOn = new ConcurrentLinkedQueue<>();
    ClientListener listener =
        new ClientListener() {
          @Override
          public void callStarted(CallStarted event) {
            heardOn.add("start " + Thread.currentThread().getName());
          }

          @Override
          public void callFinished(CallFinished event) {
            heardOn.add("end " + Thread.currentThread().getName());
          }
        };
    try (ApiServer server = new ApiServer(o -> o.addListeners(listener))) {
      for (int i = 0; i < 64; i++) {
        server.thing();
      }
      Things things = things(server);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        threads.add(new Thread(() -> things.get("t1"), "caller-" + i));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(heardOn).hasSize(128).doesNotHaveDuplicates();
  }

  @Test
  void events_withoutAListener_areNotCreated() {
    try (ApiServer server = new ApiServer().thing()) {
      assertThat(server.stack.listeners().isEmpty()).isTrue();
      things(server).get("t1");
    }
    assertThat(ClientOptions.defaults().listeners()).isEmpty();
  }

  private static Handler keepingIn(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord logged) {
        records.add(logged);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
