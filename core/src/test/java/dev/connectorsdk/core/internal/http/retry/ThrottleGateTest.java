package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.http.retry.ThrottleGate.Pass;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A 429 closes a client for minutes at most, whatever it requires. */
@Timeout(60)
class ThrottleGateTest {
  private static final Duration MAX = Duration.ofMinutes(5);

  private final FakeTime time = new FakeTime();
  private final ThrottleGate gate =
      new ThrottleGate(time.timing(), new CancellableSleeper(time.timing()), MAX);

  private static UnaryOperator<ClientOptions.Builder> policy(Duration maxSharedWait) {
    RetryPolicy policy = RetryPolicy.builder().maxAttempts(1).maxSharedWait(maxSharedWait).build();
    return o -> o.retryPolicy(policy);
  }

  private static RateLimitException refused(Things things) {
    return catchThrowableOfType(RateLimitException.class, () -> things.get("t1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"86400", "999999999", "Fri, 01 Mar 2126 12:00:00 GMT", "99999999999999"})
  void excessiveRetryAfter_closesTheClientForMinutes(String value) {
    try (ApiServer server =
        new ApiServer(policy(MAX)).respond(429, "", "Retry-After", value).thing().thing()) {
      Things things = server.things();
      Duration required =
          RetryAfter.of(okhttp3.Headers.of("Retry-After", value), server.time.instant())
              .orElseThrow();
      assertThat(refused(things).retryAfter()).as("the service's value").contains(required);

      assertThat(refused(things)).hasMessageContaining("was not sent");
      assertThat(refused(things).retryAfter()).contains(MAX);
      server.time.advance(MAX);
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void maximum_set_isKept() {
    try (ApiServer server =
        new ApiServer(policy(Duration.ofSeconds(20)))
            .respond(429, "", "Retry-After", "86400")
            .thing()) {
      Things things = server.things();
      refused(things);
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(20));
    }
  }

  @Test
  void probe_receives429_closesAgain() {
    try (ApiServer server =
        new ApiServer(policy(MAX))
            .respond(429, "", "Retry-After", "86400")
            .respond(429, "", "Retry-After", "86400")
            .respond(429, "", "Retry-After", "7")
            .thing()
            .thing()) {
      Things things = server.things();
      for (int i = 1; i <= 2; i++) {
        assertThat(refused(things).retryAfter()).contains(Duration.ofDays(1));
        assertThat(refused(things).retryAfter()).contains(MAX);
        assertThat(server.requests()).isEqualTo(i);
        server.time.advance(MAX);
      }
      assertThat(refused(things).retryAfter()).contains(Duration.ofSeconds(7));
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(7));
    }
  }

  @Test
  void probe_fails_anotherIsSent() {
    try (ApiServer server =
        new ApiServer(policy(MAX))
            .respond(429, "", "Retry-After", "86400")
            .closeBeforeResponse()
            .respond(500, "")
            .thing()) {
      Things things = server.things();
      refused(things);
      server.time.advance(MAX);
      assertThat(catchThrowableOfType(TransportException.class, () -> things.get("t1")))
          .isNotNull();
      assertThat(gateOpens(things)).as("any other response opens it").isNotNull();
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  private static ServerException gateOpens(Things things) {
    return catchThrowableOfType(ServerException.class, () -> things.get("t1"));
  }

  @Test
  void afterTheMaximum_manyThreads_oneIsTheProbe() throws Exception {
    gate.close(Duration.ofDays(1));
    time.advance(MAX);
    List<FutureTask<Pass>> callers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      FutureTask<Pass> caller = new FutureTask<>(gate::enter);
      callers.add(caller);
      new Thread(caller).start();
    }
    List<Pass> passes = new ArrayList<>();
    for (FutureTask<Pass> caller : callers) {
      passes.add(caller.get(20, TimeUnit.SECONDS));
    }
    assertThat(passes).containsOnlyOnce(Pass.AS_PROBE).doesNotContain(Pass.YES);
    gate.endProbe(true, true);
    assertThat(gate.enter()).as("closed at once").isEqualTo(Pass.NO);
    time.advance(Duration.ofSeconds(1));
    assertThat(gate.enter()).isEqualTo(Pass.AS_PROBE);
    gate.endProbe(true, false);
    assertThat(gate.enter()).isEqualTo(Pass.YES);
  }

  @Test
  void duringAProbe_anotherWaitsForItsOutcome() throws IOException {
    gate.close(Duration.ofDays(1));
    time.advance(MAX);
    assertThat(gate.enter()).isEqualTo(Pass.AS_PROBE);
    assertThat(catchThrowableOfType(IOException.class, () -> await(Duration.ofSeconds(3))))
        .isInstanceOf(RateLimitInterceptor.ThrottledException.class);
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    gate.endProbe(true, false);
    await(Duration.ofSeconds(3));
    assertThat(time.sleeps()).hasSize(2);
  }

  @Test
  void probeSucceeds_another429InTheMeantime_staysClosed() {
    gate.close(Duration.ofDays(1));
    time.advance(MAX);
    assertThat(gate.enter()).isEqualTo(Pass.AS_PROBE);
    gate.close(Duration.ofSeconds(9));
    gate.endProbe(true, false);
    assertThat(gate.enter()).isEqualTo(Pass.NO);
  }

  @Test
  void afterTheServicesOwnWait_noProbe() {
    gate.close(Duration.ofMinutes(6));
    time.advance(Duration.ofMinutes(6));
    assertThat(gate.enter()).isEqualTo(Pass.YES);
  }

  @Test
  void clock_setBack_staysClosedForMinutesOnly() {
    gate.close(Duration.ofSeconds(9));
    time.advance(Duration.ofHours(-1));
    assertThat(gate.enter()).isEqualTo(Pass.AS_PROBE);
  }

  @Test
  void wait_shorterThanTheOneBefore_doesNotEndEarlier() throws Exception {
    Thread other = new Thread(() -> gate.close(Duration.ofSeconds(5)));
    other.start();
    other.join();
    gate.close(Duration.ofSeconds(60));
    gate.close(Duration.ofSeconds(20));
    await(Duration.ofMinutes(2));
    await(Duration.ofMinutes(2));
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(60));
  }

  @Test
  void wait_noneOrZero_passes() throws IOException {
    await(Duration.ofMinutes(2));
    gate.close(Duration.ZERO);
    await(Duration.ofMinutes(2));
    assertThat(gate.enter()).isEqualTo(Pass.YES);
    assertThat(time.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "P366D"})
  void maximum_outOfRange_isRejected(Duration value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().maxSharedWait(value).build())
        .withMessageContaining("maxSharedWait");
  }

  private void await(Duration deadline) throws IOException {
    Request request = new Request.Builder().url("https://api.example/").build();
    gate.await(
        CallTrace.of(
            CallTrace.start(request.newBuilder(), time.timing(), deadline, CallEvents.NONE)));
  }
}
