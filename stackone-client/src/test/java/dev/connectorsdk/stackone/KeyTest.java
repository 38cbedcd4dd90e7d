package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The source of the API key, and its rejection. */
class KeyTest {
  private static final String OLD = "v1.eu1.old-old-old";
  private static final String NEW = "v1.eu1.new-new-new";
  private static final String ACCOUNT = "{\"id\":\"a1\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {"secret", "v1.eu1", "v1..x", "v2.eu1.x", "djEuZXUxLnh4eA==", "Basic-v1.eu1.x"})
  void build_unknownKeyFormat_rejectedWithoutTheKey(String key) {
    StackOneClientBuilder builder = StackOneClient.builder().apiKey(ApiKey.of(key));

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1.{region}.{rest}")
        .hasMessageContaining("acceptAnyKeyFormat()")
        .hasMessageNotContaining(key);
    builder.acceptAnyKeyFormat().build().close();
  }

  @Test
  void build_noKey_rejected() {
    assertThatThrownBy(() -> StackOneClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STACKONE_API_KEY");
  }

  @Test
  void environment_variableAbsent_namesIt() {
    assertThatThrownBy(() -> StackOneClient.builder().environment(Environment.of(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STACKONE_API_KEY is not set");
    StackOneClient.builder()
        .environment(Environment.of(Map.of("STACKONE_API_KEY", NEW)))
        .build()
        .close();
  }

  @Test
  void apiUrl_invalid_rejected() {
    assertThatThrownBy(() -> StackOneClient.builder().apiUrl(URI.create("api.stackone.com")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://");
  }

  private static ScriptedStackOne with(String... keys) {
    Queue<String> supply = new ArrayDeque<>(List.of(keys));
    return new ScriptedStackOne(
        builder ->
            builder.apiKey(
                () -> ApiKey.of(supply.size() > 1 ? supply.remove() : supply.element())));
  }

  private static String key(RecordedRequest request) {
    String header = String.valueOf(request.getHeaders().get("Authorization"));
    return List.of(OLD, NEW).stream()
        .filter(key -> header.equals(Credentials.basic(key, "")))
        .findFirst()
        .orElse(header);
  }

  @Test
  void keySupplier_rejectedKey_replacedOnce() {
    try (ScriptedStackOne stackOne = with(OLD, NEW)) {
      stackOne.respond(401, "{}").respond(200, ACCOUNT).respond(200, ACCOUNT);

      stackOne.client().accounts().get("a1");
      stackOne.client().accounts().get("a1");

      assertThat(List.of(key(stackOne.take()), key(stackOne.take()), key(stackOne.take())))
          .containsExactly(OLD, NEW, NEW);
    }
  }

  @Test
  void keySupplier_sameKeyAgain_notRetried() {
    try (ScriptedStackOne stackOne = with(OLD)) {
      stackOne.respond(401, "{}").respond(200, ACCOUNT);

      assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
          .isInstanceOf(UnauthorizedException.class);
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void keySupplier_accountRejected_keyKept() {
    try (ScriptedStackOne stackOne = with(OLD, NEW)) {
      stackOne
          .respond(401, "{\"errorCode\":\"AccountExpiredCredentialsError\"}")
          .respond(200, ACCOUNT);

      assertThatThrownBy(() -> stackOne.client().account("a1").actions().run("x"))
          .isInstanceOf(UnauthorizedException.class);
      assertThat(stackOne.requests()).isEqualTo(1);
      assertThat(key(stackOne.take())).isEqualTo(OLD);
    }
  }

  @Test
  void keySupplier_unknownKeyFormat_notSent() {
    try (ScriptedStackOne stackOne = with("not-a-stackone-key")) {
      assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("v1.{region}.{rest}");
      assertThat(stackOne.requests()).isZero();
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what a supplier without an answer does
  void keySupplier_suppliesNull_isNamedAndNothingIsSent() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne(builder -> builder.apiKey(() -> null))) {
      assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("The supplier of the API key supplied null");
      assertThat(stackOne.requests()).isZero();
    }
  }

  @Test
  void slowSupplier_otherCallers_waitUntilTheirDeadline() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(
            builder ->
                builder
                    .apiKey(
                        () -> {
                          calls.incrementAndGet();
                          called.countDown();
                          awaitUninterruptibly(release);
                          return ApiKey.of(NEW);
                        })
                    .options(o -> o.callTimeout(Duration.ofMillis(200))))) {
      CompletableFuture<?> first = stackOne.client().async(client -> client.accounts().get("a1"));
      called.await();

      assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.isTimeout()).isTrue());
      assertThat(first).isNotDone();
      assertThat(calls).hasValue(1);
      assertThat(stackOne.requests()).isZero();
      release.countDown();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        // the supplier of this test does not end early
      }
    }
  }
}
