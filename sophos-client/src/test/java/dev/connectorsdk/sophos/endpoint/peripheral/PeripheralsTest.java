package dev.connectorsdk.sophos.endpoint.peripheral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeripheralsTest {
  private final Central central = new Central();
  private final Endpoints endpoints = central.client().tenant().endpoints();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void peripherals_ofATypeOrTime_areListed() {
    Peripherals peripherals = endpoints.peripherals();
    List<Peripheral> all = peripherals.list().stream().toList();

    assertThat(all).hasSize(3);
    assertThat(peripherals.get(all.get(0).id())).isEqualTo(all.get(0));
    assertThat(peripherals.list(q -> q.type(Peripheral.Type.BLUETOOTH)).stream())
        .containsExactly(all.get(1));
    assertThat(
            peripherals.list(q -> q.lastSeenAfter(Instant.parse("2026-02-02T10:00:00Z"))).stream())
        .containsExactly(all.get(2));
    assertThat(
            peripherals.list(q -> q.lastSeenBefore(Instant.parse("2026-02-01T10:00:00Z"))).stream())
        .containsExactly(all.get(0));
  }

  @Test
  void peripheral_badQueryOrUnknownId_isRejected() {
    assertThatThrownBy(() -> endpoints.peripherals().list(q -> q.pageSize(101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pageSize must be from 1 to 100, not 101.");
    assertThatThrownBy(
            () ->
                endpoints
                    .peripherals()
                    .list(q -> q.lastSeenAfter(Instant.MAX).lastSeenBefore(Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("lastSeenAfter must not be after lastSeenBefore");
    assertThat(central.apiCalls()).isEmpty();
    assertThatThrownBy(() -> endpoints.peripherals().get("none"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void tamperProtection_ofTheTenant_isTheGlobalSwitch() {
    assertThat(endpoints.tamperProtection().isEnabledForTenant()).isTrue();

    central
        .simulator
        .tenant()
        .items("/endpoint/v1/settings/tamper-protection")
        .add(Map.of("id", "settings", "enabled", false));

    assertThat(endpoints.tamperProtection().isEnabledForTenant()).isFalse();
  }
}
