package dev.connectorsdk.sophos.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkDevicesTest {
  private final Central central = new Central();
  private final TenantScope tenant = central.client().tenant();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void macFilter_replaced_startsATaskOfTheSameApiOnly() {
    tenant.switches().replaceMacFiltering(List.of("00-1a-8c-00-00-09"));

    assertThat(tenant.switches().macFiltering().macAddresses())
        .containsExactly("00-1a-8c-00-00-09");
    assertThat(tenant.wifi().macFiltering().macAddresses()).hasSize(2);
    assertThat(tenant.wifi().tasks().stream()).hasSize(2);
    NetworkTask started = tenant.switches().tasks().stream().toList().get(2);
    assertThat(started.switches())
        .extracting(NetworkTask.Device::status)
        .containsOnly(Optional.of(NetworkTask.State.PENDING));
    assertThat(started.createdBy().orElseThrow().id())
        .contains(central.simulator.tenantCredential().clientId());
  }

  @Test
  void macFilter_emptied_isEmpty() {
    assertThat(tenant.wifi().replaceMacFiltering(List.of()).macAddresses()).isEmpty();
    assertThat(tenant.wifi().macFiltering().macAddresses()).isEmpty();
  }

  @Test
  void failedTask_read_hasTheReasonOfTheDevice() {
    NetworkTask.Device failed =
        tenant.wifi().tasks().stream()
            .flatMap(task -> task.accessPoints().stream())
            .filter(device -> device.status().equals(Optional.of(NetworkTask.State.FAILED)))
            .findFirst()
            .orElseThrow();

    assertThat(failed.error().orElseThrow().error()).contains("badRequest");
  }

  @Test
  void unknownTypeAndState_read_areKept() {
    central
        .simulator
        .tenant()
        .items("/switch/v1/tasks")
        .add(
            Map.of(
                "id",
                "t-1",
                "type",
                "firmware",
                "switches",
                List.of(Map.of("id", "s-1", "status", "queued"))));

    NetworkTask task = tenant.switches().tasks().stream().toList().get(2);

    assertThat(task.type()).contains(new NetworkTask.Type("firmware"));
    assertThat(task.switches().get(0).status()).contains(new NetworkTask.State("queued"));
    assertThat(task.status()).isEmpty();
  }

  @Test
  void macFilter_withABlankAddress_isNotSent() {
    assertThatThrownBy(
            () -> tenant.switches().replaceMacFiltering(List.of("00:1A:8C:00:00:01", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("macAddresses must not be blank.");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void macFilter_withAnInvalidAddress_isRejectedAndUnchanged() {
    assertThatThrownBy(() -> tenant.switches().replaceMacFiltering(List.of("printer")))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("PUT 127.0.0.1/switch/v1/settings/mac-filtering")
        .hasMessageContaining("400");
    assertThat(tenant.switches().macFiltering().macAddresses()).hasSize(2);
    assertThat(tenant.switches().tasks().stream()).hasSize(2);
  }

  @Test
  void pageSize_outOfRange_isNotSent() {
    assertThatThrownBy(() -> tenant.wifi().tasks(q -> q.pageSize(101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pageSize must be from 1 to 100, not 101.");
    assertThat(central.apiCalls()).isEmpty();
  }
}
