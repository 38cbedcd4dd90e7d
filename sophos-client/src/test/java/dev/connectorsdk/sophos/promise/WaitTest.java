package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** "Wait 4 s" means 4 s or more, in both forms, however wrong one of the clocks is. */
class WaitTest {
  private static final Duration WAIT = Duration.ofSeconds(4);

  private final Central central = new Central();
  private final TenantScope tenant = central.client().tenant();

  @AfterEach
  void close() {
    central.close();
  }

  static Stream<Arguments> waits() {
    List<Fault> forms =
        List.of(
            Fault.throttled(WAIT).named("429 in seconds"),
            Fault.throttledUntilDate(WAIT).named("429 to a date"),
            Fault.response(SimulatedResponse.empty(503).withHeader("Retry-After", "4"))
                .named("503 in seconds"));
    return forms.stream()
        .flatMap(form -> Stream.of(-10, 0, 10).map(skew -> Arguments.of(form, skew)));
  }

  @ParameterizedTest(name = "{0}, server''s clock wrong by {1} minutes")
  @MethodSource("waits")
  void retryAfter_anyForm_isWaitedForInFull(Fault form, int skewMinutes) {
    String id = central.alertId();
    assertThat(tenant.alerts().get(id)).isNotNull();
    central.simulator.faults().skewClock(Duration.ofMinutes(skewMinutes));
    central.simulator.faults().on("*", "/common/**").times(1).inject(form);
    Instant start = central.clock.instant();

    assertThat(tenant.alerts().get(id)).isNotNull();

    assertThat(Duration.between(start, central.clock.instant()))
        .isBetween(WAIT, WAIT.plusSeconds(1));
    assertThat(central.tokens()).as("tokens, whatever the clocks say").isLessThanOrEqualTo(2);
  }
}
