package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.stackone.fixture.FakeTime;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a simulator that enforces the documented 1,000 requests a minute. */
@Timeout(120)
class RateLimitTest {
  private static final int ALLOWED = 1000;

  private final FakeTime time = new FakeTime();
  private final StackOneSimulator service =
      StackOneSimulator.builder().clock(time.clock()).rateLimit().start();

  private StackOneClient client(UnaryOperator<ClientOptions.Builder> options) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(service.apiKey().reveal()))
        .apiUrl(service.apiUrl())
        .allowHosts("127.0.0.1")
        .options(o -> options.apply(o.timing(time.timing())))
        .build();
  }

  @AfterEach
  void close() {
    service.close();
  }

  private static void call(StackOneClient client) {
    assertThat(client.accounts().list()).isEmpty();
  }

  @Test
  void standardLimit_doubleLoad_no429AndFullRate() {
    int calls = 2 * ALLOWED;
    Instant start = time.clock().instant();
    try (StackOneClient client = client(UnaryOperator.identity())) {
      for (int i = 0; i < calls; i++) {
        time.clock().advance(Duration.ofMinutes(1).dividedBy(2 * ALLOWED));
        call(client);
      }
    }
    double minutes = Duration.between(start, time.clock().instant()).toMillis() / 60_000.0;
    assertThat(service.traffic().calls()).hasSize(calls).noneMatch(RateLimitTest::refused);
    assertThat(calls / minutes).isGreaterThanOrEqualTo(0.95 * ALLOWED);
  }

  @Test
  void withoutLimit_doubleLoad_429() {
    try (StackOneClient client =
        client(o -> o.withoutRateLimits().callTimeout(Duration.ofSeconds(5)))) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i <= ALLOWED; i++) {
                  call(client);
                }
              })
          .isInstanceOf(RateLimitException.class);
    }
    assertThat(service.traffic().calls()).anyMatch(RateLimitTest::refused);
  }

  private static boolean refused(RecordedCall call) {
    return call.status() == 429;
  }
}
