package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are retried, and after which wait. */
class RetryTest {
  private static final String ACCOUNT = "{\"id\":\"a1\"}";
  private static final String LINK = "{\"id\":1,\"token\":\"t\",\"auth_link_url\":\"l\"}";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private Object run() {
    return stackOne.client().account("a1").actions().run("sophos_update");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 504})
  void run_serverError_notRetried(int status) {
    stackOne.respond(status, "{}", "Retry-After", "60").respond(200, "{}");

    assertThatThrownBy(this::run).isInstanceOf(StatusException.class);
    assertThat(stackOne.requests()).isEqualTo(1);
    assertThat(stackOne.time.sleeps()).isEmpty();
  }

  @Test
  void run_lostConnection_notRetried() {
    stackOne.closeBeforeResponse().respond(200, "{}");

    assertThatThrownBy(this::run)
        .isInstanceOfSatisfying(
            TransportException.class,
            e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.BROKEN));
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void run_408_adviceToWaitAndCheck() {
    stackOne.respond(408, "{}", "Retry-After", "60");

    assertThatThrownBy(this::run)
        .isInstanceOfSatisfying(
            StatusException.class, e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(60)))
        .hasMessageContaining("Try again in 60 s.")
        .hasMessageContaining("Check whether it took effect");
  }

  @Test
  void run_throttled_retriedAfterWait() {
    stackOne.respond(429, "{}", "Retry-After", "7").respond(200, "{\"data\":1}");

    assertThat(run()).isNotNull();
    assertThat(stackOne.requests()).isEqualTo(2);
    assertThat(stackOne.time.sleeps()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void run_waitPastDeadline_throws() {
    stackOne.respond(429, "{}", "Retry-After", "600");

    assertThatThrownBy(this::run)
        .isInstanceOf(RateLimitException.class)
        .hasMessageContaining("1,000 calls a minute")
        .hasMessageContaining("600 s");
    assertThat(stackOne.time.sleeps()).isEmpty();
  }

  static Stream<Function<StackOneClient, Object>> callsThatMayBeSentAgain() {
    return Stream.of(
        client -> client.accounts().get("a1"),
        client -> client.accounts().delete("a1"),
        client -> client.accounts().update("a1", change -> change.label("x")),
        client -> client.connectSessions().create(s -> s.originOwnerId("c").originOwnerName("n")));
  }

  @ParameterizedTest
  @MethodSource("callsThatMayBeSentAgain")
  void retryableCall_408_waitsRetryAfter(Function<StackOneClient, Object> call) {
    String response = ACCOUNT.replace("}", LINK.replace("{\"id\":1", ""));
    stackOne.respond(408, "{}", "Retry-After", "60").closeBeforeResponse().respond(200, response);

    assertThat(call.apply(stackOne.client())).isNotNull();
    assertThat(stackOne.requests()).isEqualTo(3);
    assertThat(stackOne.time.sleeps())
        .containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(1));
  }
}
