package dev.connectorsdk.stackone.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.FaultCatalog;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A call ends at its deadline for every fault. Runs in real time: a case that a busy machine delays
 * is repeated once, and must succeed then.
 */
class DeadlineTest {
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofMillis(250);

  private final Acme acme = new Acme(o -> o.callTimeout(DEADLINE));

  @AfterEach
  void close() {
    acme.close();
  }

  static Stream<Fault> faults() {
    return FaultCatalog.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void deadline_everyResponseFault_kept(Fault fault) {
    warmUp();
    acme.service.faults().on("GET", "/accounts").inject(fault);

    assertKept();
  }

  @Test
  void deadline_noConnection_kept() {
    warmUp();
    acme.service.faults().outage();

    assertKept();
  }

  private void warmUp() {
    try {
      assertThat(acme.client.accounts().list()).isEmpty();
    } catch (ApiException slowFirstCall) {
      assertThat(acme.client.accounts().list()).isEmpty();
    }
  }

  private void assertKept() {
    Duration took = timeOfACall();
    if (took.compareTo(DEADLINE.plus(GRACE)) > 0) {
      took = timeOfACall();
    }
    assertThat(took).isLessThanOrEqualTo(DEADLINE.plus(GRACE));
  }

  private Duration timeOfACall() {
    long start = System.nanoTime();
    try {
      assertThat(acme.client.accounts().list().pages().iterator().next()).isNotNull();
    } catch (ApiException failure) {
      assertThat(failure).hasMessageContaining("GET");
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
