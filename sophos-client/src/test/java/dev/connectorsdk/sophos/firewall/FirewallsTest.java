package dev.connectorsdk.sophos.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.firewall.Firewall.Approval;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirewallsTest {
  private final Central central = new Central();
  private final Firewalls firewalls = central.client().tenant().firewalls();
  private final List<Firewall> all = firewalls.list().stream().toList();
  private final String first = all.get(0).id();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void firewalls_listed_areThoseOfTheLicenses() {
    assertThat(all.stream().map(Firewall::serialNumber))
        .isEqualTo(
            central.client().tenant().licenses().firewalls().stream()
                .map(one -> one.serialNumber())
                .toList());
  }

  @Test
  void firewall_renamedAndMoved_isListedAsItIs() {
    firewalls.rename(first, "Head office");
    Firewall moved = firewalls.relocate(first, -90, 0.0001);

    assertThat(list("head office")).containsExactly(moved);
    assertThat(moved.geoLocation().orElseThrow().latitude()).contains("-90.0");
    assertThat(moved.geoLocation().orElseThrow().longitude()).contains("0.00010");
  }

  @Test
  void name_inUse_conflictAndTheNameStays() {
    String taken = all.get(1).name().orElseThrow();

    assertThatThrownBy(() -> firewalls.rename(first, taken))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("in use");
    assertThat(firewalls.list().stream().toList()).isEqualTo(all);
  }

  @Test
  void firewall_deletedTwice_notFoundTheSecondTime() {
    assertThat(firewalls.delete(first)).isTrue();

    assertThatThrownBy(() -> firewalls.delete(first)).isInstanceOf(NotFoundException.class);
    assertThat(firewalls.list().stream()).hasSize(2);
  }

  @Test
  void management_approved_isInTheStatus() {
    Firewall pending = all.get(2);
    assertThat(pending.status().orElseThrow().managing()).contains(Approval.APPROVAL_PENDING);

    assertThat(firewalls.approveManagement(pending.id()).status()).contains("succeeded");

    Firewall.Status status = list("Firewall 3").get(0).status().orElseThrow();
    assertThat(status.managing()).contains(Approval.APPROVED_BY_CUSTOMER);
    assertThat(status.connected()).contains(true);
  }

  @Test
  void status_withTheOtherNames_isReadByBoth() {
    central
        .simulator
        .tenant()
        .items("/firewall/v1/firewalls")
        .add(
            Map.of(
                "id", "other",
                "name", "Other",
                "status", Map.of("managingStatus", "x", "reportingStatus", "y"),
                "statusChangedAt", "2026-02-01T00:00:00Z"));

    Firewall other = list("other").get(0);

    assertThat(other.status().orElseThrow().managing()).contains(new Approval("x"));
    assertThat(other.status().orElseThrow().reporting()).contains(new Approval("y"));
    assertThat(other.stateChangedAt()).contains(Instant.parse("2026-02-01T00:00:00Z"));
  }

  @Test
  void upgrade_scheduled_isInstalledAtItsTime() {
    assertThat(offered()).containsExactly("SFOS 21.0.0 GA");

    FirmwareUpgrade upgrade = schedule("SFOS 21.0.0 GA");

    assertThat(upgrade.upgradedAt()).contains(central.clock.instant().plus(Duration.ofHours(2)));
    assertThat(version()).contains("SFOS 20.0.2 MR-2");
    central.clock.advance(Duration.ofHours(2));
    assertThat(version()).contains("SFOS 21.0.0 GA");
    assertThat(offered()).isEmpty();
    assertThat(firewalls.firmware().cancel(List.of(first))).isFalse();
  }

  @Test
  void upgrade_canceled_isNotInstalled() {
    schedule("SFOS 21.0.0 GA");

    assertThat(firewalls.firmware().cancel(List.of(first))).isTrue();

    central.clock.advance(Duration.ofHours(3));
    assertThat(version()).contains("SFOS 20.0.2 MR-2");
  }

  @Test
  void upgrade_withoutTime_isInstalledAtOnce() {
    assertThat(firewalls.firmware().upgrade(List.of(first), "SFOS 21.0.0 GA")).hasSize(1);

    assertThat(version()).contains("SFOS 21.0.0 GA");
    assertThat(central.apiCalls().get(1).body()).doesNotContain("upgradeAt");
  }

  @Test
  void upgrade_unknownVersionOrFirewall_isRefusedAsAWhole() {
    assertThatThrownBy(() -> schedule("SFOS 1"))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("upgradeToVersion is not available");
    assertThatThrownBy(
            () -> firewalls.firmware().upgrade(List.of(first, "nowhere"), "SFOS 21.0.0 GA"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Can't find firewall");
    assertThat(version()).contains("SFOS 20.0.2 MR-2");
  }

  @Test
  void firewallOfAnotherTenant_used_notFound() {
    String other = Central.firstId(otherTenant().items("/firewall/v1/firewalls").all());

    assertThatThrownBy(() -> firewalls.rename(other, "Mine")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> firewalls.delete(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> firewalls.approveManagement(other))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> firewalls.firmware().check(List.of(first, other)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> firewalls.firmware().cancel(List.of(other)))
        .isInstanceOf(NotFoundException.class);
    assertThat(otherTenant().items("/firewall/v1/firewalls").size()).isEqualTo(3);
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertThatIllegalArgumentException().isThrownBy(() -> firewalls.rename(first, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> firewalls.rename(" ", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> firewalls.delete("../x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.relocate(first, 90.5, 0))
        .withMessage("latitude must be from -90 to 90 degrees, not 90.5.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.relocate(first, 0, Double.NaN))
        .withMessageContaining("longitude must be from -180 to 180");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.list(q -> q.pageSize(1001)))
        .withMessageContaining("pageSize must be from 1 to 1000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.firmware().check(List.of()))
        .withMessage("firewallIds must hold at least 1 id, not 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.firmware().cancel(List.of(" ")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.firmware().upgrade(List.of(), "1"))
        .withMessageContaining("at least 1 id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.firmware().upgrade(List.of(first), " "))
        .withMessage("version must not be blank.");
    assertThat(central.apiCalls()).hasSize(before);
  }

  private List<Firewall> list(String search) {
    return firewalls.list(q -> q.search(search)).stream().toList();
  }

  private FirmwareUpgrade schedule(String version) {
    return firewalls
        .firmware()
        .schedule(List.of(first), version, central.clock.instant().plus(Duration.ofHours(2)))
        .get(0);
  }

  private Optional<String> version() {
    return firewalls.list().stream().findFirst().orElseThrow().firmwareVersion();
  }

  private List<String> offered() {
    return firewalls.firmware().check(List.of(first)).firewalls().get(0).upgradeToVersion();
  }

  private SimulatedTenant otherTenant() {
    return central.simulator.partner().tenants().get(0);
  }
}
