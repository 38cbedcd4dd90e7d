package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.FaultCatalog;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A write that reached the service is not sent again, unless the service said that it did nothing.
 */
class WriteOnceTest {
  private final Central central = new Central();
  private final TenantScope tenant =
      central
          .client(
              b ->
                  b.credentials(Central.of(central.simulator.tenantCredential()))
                      .options(
                          o ->
                              o.readTimeout(Duration.ofMillis(700))
                                  .callTimeout(Duration.ofSeconds(5))
                                  .maxResponseBytes(100_000)))
          .tenant();

  @AfterEach
  void close() {
    central.close();
  }

  static Stream<Fault> catalogue() {
    return FaultCatalog.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void action_anyFault_isSentOnce(Fault fault) {
    central.simulator.faults().on("POST", "/common/**").times(1).inject(fault);

    act();

    boolean toldToWait = fault.name().contains("429") || fault.name().contains("Retry-After");
    assertThat(central.simulator.traffic().writes())
        .filteredOn(call -> !call.path().equals(Central.TOKEN))
        .hasSize(toldToWait ? 2 : 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void search_responseMissing_isRetried(Fault fault) {
    central.simulator.faults().on("POST", "/common/**").times(1).inject(fault);

    try {
      assertThat(tenant.alerts().search(q -> q.pageSize(50)).stream().findFirst()).isPresent();
    } catch (ApiException expected) {
      assertThat(expected).hasMessageContaining("POST");
    }
    assertThat(central.apiCalls()).hasSizeBetween(1, 2);
  }

  @Test
  void closedConnection_nextCall_readIsRetriedWriteIsSentOnce() {
    String id = central.alertId();
    central.simulator.faults().on("GET", "/common/**").times(2).inject(Fault.resetAfterResponse());

    assertThat(tenant.alerts().get(id)).isNotNull();
    assertThat(tenant.alerts().get(id)).isNotNull();
    assertThat(central.sleeps()).as("waits before the second read").hasSize(1);
    act();

    // not seen if the service closes the connection at the very moment of the write
    assertThat(central.apiCalls()).hasSizeBetween(2, 3);
  }

  private void act() {
    try {
      assertThat(tenant.alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE)).isNotNull();
    } catch (ApiException failure) {
      assertThat(failure).hasMessageContaining("POST 127.0.0.1/common/v1/alerts/");
    }
  }
}
