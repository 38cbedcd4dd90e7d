package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.FaultCatalog;
import dev.connectorsdk.testkit.sophos.SophosFault;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A call ends at its deadline, whatever goes wrong. In real time: where a busy machine makes a case
 * late, the same case is given one more try, and has to hold then.
 */
class DeadlineTest {
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofMillis(250);

  private final Central central = new Central();
  private final SophosClient client =
      central.client(
          b ->
              b.credentials(Central.of(central.simulator.tenantCredential()))
                  .options(o -> o.timing(Timing.system()).callTimeout(DEADLINE)));
  private final TenantScope tenant = client.tenant();
  private final String id = central.alertId();

  @AfterEach
  void close() {
    central.close();
  }

  static Stream<Fault> catalogue() {
    return FaultCatalog.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void deadline_anyResponseFault_isKept(Fault fault) {
    assertThat(tenant.alerts().get(id)).isNotNull();
    central.simulator.faults().on("GET", "/common/**").inject(fault);

    assertKept();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void deadline_anyTokenEndpointFault_isKept(Fault fault) {
    assertThat(tenant.alerts().get(id)).isNotNull();
    central.simulator.tokens().revokeAll();
    central.simulator.faults().on("POST", Central.TOKEN).inject(fault);

    assertKept();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(SophosFault.class)
  void deadline_anyServiceFault_isKept(SophosFault fault) {
    assertThat(tenant.alerts().get(id)).isNotNull();
    fault.apply(central.simulator);
    central.simulator.tokens().revokeAll();

    assertKept();
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
      assertThat(tenant.alerts().get(id).id()).isEqualTo(id);
    } catch (ApiException failure) {
      assertThat(failure).hasMessageContaining("127.0.0.1");
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
