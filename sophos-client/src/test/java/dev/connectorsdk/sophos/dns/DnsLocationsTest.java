package dev.connectorsdk.sophos.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DnsLocationsTest {
  private final Central central = new Central();
  private final DnsLocations locations = central.client().tenant().dnsLocations();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void location_createdChangedDeleted_isAsItIs() {
    String id = locations.create(d -> d.name("Depot").addIpList("203.0.113.4", "203.0.113.5")).id();

    locations.update(id, c -> c.name("Store").removeIpAddresses("203.0.113.4"));
    locations.update(id, c -> c.addDomainNames("a.example.com"));

    DnsLocation read = locations.get(id);
    assertThat(read.name()).contains("Store");
    assertThat(read.ipList()).containsExactly("203.0.113.5");
    assertThat(read.domainNames()).containsExactly("a.example.com");
    assertThat(locations.list().stream()).contains(read);
    assertThat(locations.delete(id)).isTrue();
    assertThat(locations.delete(id)).isFalse();
  }

  @Test
  void times_withAnOffset_areRead() {
    assertThat(locations.list().stream().map(one -> one.createdAt().orElseThrow()))
        .containsOnly(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void location_aboveTheLimit_isRejected() {
    for (int i = 2; i < DnsLocations.MAX_LOCATIONS; i++) {
      central.simulator.tenant().items("/dns-protection/v2/locations").add(Map.of("id", "l-" + i));
    }

    assertThatThrownBy(() -> locations.create(d -> d.name("One more")))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("50 locations");
    assertThat(locations.list().stream()).hasSize(50);
  }

  @Test
  void locationOfAnotherTenant_readOrChanged_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .dnsLocations()
            .create(d -> d.name("Theirs"))
            .id();

    assertThatThrownBy(() -> locations.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> locations.update(other, c -> c.name("Mine")))
        .isInstanceOf(NotFoundException.class);
    assertThat(locations.delete(other)).isFalse();
  }

  @Test
  void invalidDraftsAndChanges_areNotSent() {
    assertThatThrownBy(() -> locations.create(d -> d.name(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must not be blank.");
    assertThatThrownBy(() -> locations.create(d -> d.name("Depot").addIpList("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ipList must not be blank.");
    assertThatThrownBy(() -> locations.update("l-1", c -> c))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The change is empty: set at least one property.");
    assertThatThrownBy(() -> locations.update("l-1", c -> c.removeDomainNames(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("domainNames must not be blank.");
    assertThatThrownBy(() -> locations.create(d -> d.addIpList("203.0.113.4")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Set the name of the location.");
    assertThatThrownBy(() -> locations.get("../x")).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }
}
