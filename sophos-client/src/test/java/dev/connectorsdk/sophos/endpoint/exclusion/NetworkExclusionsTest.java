package dev.connectorsdk.sophos.endpoint.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkExclusionsTest {
  private final Central central = new Central();
  private final Exclusions exclusions = central.client().tenant().endpoints().exclusions();
  private final NetworkExclusions isolation = exclusions.isolation();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void kinds_created_areSeparateCollections() {
    NetworkExclusion created = isolation.create(e -> e.direction(TrafficDirection.BOTH));
    NetworkExclusion other =
        exclusions.intrusionPrevention().create(e -> e.direction(TrafficDirection.BOTH));

    assertThat(created.type()).contains(NetworkExclusionType.ISOLATION);
    assertThat(other.type()).contains(NetworkExclusionType.INTRUSION_PREVENTION);
    assertThat(isolation.get(created.id())).isEqualTo(created);
    assertThatThrownBy(() -> isolation.get(other.id())).isInstanceOf(NotFoundException.class);
    assertThat(isolation.delete(other.id())).isFalse();
    assertThat(isolation.delete(created.id())).isTrue();
  }

  @Test
  void emptyList_inAChange_removesThePortsAndNoMore() {
    String id =
        isolation
            .create(
                e ->
                    e.direction(TrafficDirection.INBOUND)
                        .localPorts(List.of(3389))
                        .remoteAddresses(List.of("192.0.2.1")))
            .id();

    NetworkExclusion changed = isolation.update(id, e -> e.localPorts(List.of()));

    assertThat(changed.localPorts()).isEmpty();
    assertThat(changed.remoteAddresses()).containsExactly("192.0.2.1");
    assertThat(changed.direction()).contains(TrafficDirection.INBOUND);
  }

  @Test
  void createIfAbsent_samePortsInAnotherOrder_isFound() {
    UnaryOperator<NetworkExclusionDraft.Builder> draft =
        e -> e.direction(TrafficDirection.OUTBOUND).remotePorts(List.of(53, 443));
    String id = isolation.create(draft).id();

    assertThat(
            isolation
                .createIfAbsent(
                    e -> e.direction(TrafficDirection.OUTBOUND).remotePorts(List.of(443, 53)))
                .item()
                .id())
        .isEqualTo(id);
    assertThat(isolation.createIfAbsent(draft).created()).isFalse();
    assertThat(
            isolation
                .createIfAbsent(
                    e -> e.direction(TrafficDirection.INBOUND).remotePorts(List.of(443, 53)))
                .created())
        .isTrue();
  }

  @Test
  void invalidArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    for (int port : new int[] {0, -1, 65536}) {
      assertThatThrownBy(
              () ->
                  isolation.create(
                      e -> e.direction(TrafficDirection.BOTH).localPorts(List.of(22, port))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("localPorts must hold ports from 1 to 65535, not " + port + ".");
    }
    assertThatThrownBy(() -> isolation.update("e", e -> e.remotePorts(List.of(70000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("remotePorts must hold ports from 1 to 65535, not 70000.");
    assertThatThrownBy(() -> isolation.update("e", e -> e.remoteAddresses(List.of(" "))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("remoteAddresses must not be blank.");
    assertThatThrownBy(() -> isolation.update("e", e -> e))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("set at least one property");
    assertThatThrownBy(() -> isolation.create(e -> e.comment("no direction")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("direction must be set");
    assertThatThrownBy(() -> isolation.createIfAbsent(e -> e.comment("no direction")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).hasSize(before);
  }

  @Test
  void exclusionOfAnotherTenant_read_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints()
            .exclusions()
            .isolation()
            .create(e -> e.direction(TrafficDirection.BOTH))
            .id();

    assertThatThrownBy(() -> isolation.get(other)).isInstanceOf(NotFoundException.class);
  }
}
