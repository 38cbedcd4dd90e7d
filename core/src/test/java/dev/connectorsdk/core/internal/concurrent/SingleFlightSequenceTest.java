package dev.connectorsdk.core.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Requests of a single thread. */
class SingleFlightSequenceTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final SingleFlight<String> flight = new SingleFlight<>("GET /thing", () -> 0);

  @Test
  void request_sendsItselfAgain_failsAtOnceInsteadOfWaiting() {
    Function<Duration, String> reentrant =
        remaining -> flight.get(remaining, again -> "never sent");
    assertThatIllegalStateException()
        .isThrownBy(() -> flight.get(TIMEOUT, reentrant))
        .withMessageContaining("GET /thing was requested again by the thread that is sending it");
    assertThat(flight.get(TIMEOUT, remaining -> "later")).isEqualTo("later");
  }

  @Test
  void requests_oneAfterTheOther_areNotShared() {
    assertThat(flight.get(TIMEOUT, remaining -> "first")).isEqualTo("first");
    assertThatThrownBy(() -> flight.get(TIMEOUT, r -> failing(new IllegalStateException("no"))))
        .hasMessage("no");
    assertThat(flight.get(TIMEOUT, remaining -> "third")).isEqualTo("third");
  }

  @Test
  void getIfIdle_nothingInFlight_leadsWithItsTimeout() {
    assertThat(flight.getIfIdle(TIMEOUT, remaining -> "within " + remaining))
        .contains("within PT30S");
  }

  private static String failing(RuntimeException failure) {
    throw failure;
  }
}
