package dev.connectorsdk.sophos.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.Reference;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirewallGroupsTest {
  private final Central central = new Central();
  private final Firewalls firewalls = central.client().tenant().firewalls();
  private final FirewallGroups groups = firewalls.groups();
  private final List<String> ids = firewalls.list().stream().map(Firewall::id).toList();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void firewalls_assignedAndRemoved_areThoseOfTheGroup() {
    FirewallGroup group = groups.create(g -> g.name("Shops").addAssignFirewalls(ids.get(0)));

    assertThat(groups.assign(group.id(), ids.subList(1, 3)).firewalls().orElseThrow().total())
        .hasValue(3);
    FirewallGroup left = groups.unassign(group.id(), ids.subList(0, 2));

    assertThat(left.firewalls().orElseThrow().items())
        .extracting(Reference::id)
        .containsExactly(Optional.of(ids.get(2)));
    assertThat(firewalls.list(q -> q.groupId(group.id())).stream().map(Firewall::id))
        .containsExactly(ids.get(2));
    assertThat(firewalls.list(q -> q.groupId(FirewallQuery.UNGROUPED)).stream().map(Firewall::id))
        .isEqualTo(ids.subList(0, 2));
    assertThat(groups.syncStatus(group.id()).stream())
        .singleElement()
        .satisfies(one -> assertThat(one.status()).contains("inSync"));
  }

  @Test
  void group_deleted_itsFirewallsHaveNone() {
    FirewallGroup seeded = groups.list().stream().findFirst().orElseThrow();

    assertThat(groups.delete(seeded.id())).isTrue();

    assertThat(groups.delete(seeded.id())).isFalse();
    assertThat(firewalls.list().stream().flatMap(one -> one.group().stream())).isEmpty();
  }

  @Test
  void subgroup_listed_onlyWithSubgroups() {
    String parent = groups.create(g -> g.name("Shops")).id();
    groups.create(g -> g.name("Shops north").parentGroupId(parent));

    assertThat(groups.list(q -> q.search("shops")).stream()).hasSize(1);
    assertThat(
            groups.list(q -> q.search("shops").recurseSubgroups(true)).stream()
                .flatMap(group -> group.parentGroup().stream()))
        .containsExactly(new Reference(Optional.of(parent), Optional.empty()));
  }

  @Test
  void groupWithImportedConfiguration_created_hasItsStatus() {
    FirewallGroup.ConfigImport imported =
        groups
            .create(g -> g.name("Shops").configImportSourceFirewallId(ids.get(0)))
            .configImport()
            .orElseThrow();

    assertThat(imported.status()).contains(FirewallGroup.ImportStatus.SUCCESS);
    assertThat(imported.sourceFirewall().orElseThrow().id()).contains(ids.get(0));
  }

  @Test
  void lockedGroup_changed_conflictAndNothingChanges() {
    central
        .simulator
        .tenant()
        .items("/firewall/v1/firewall-groups")
        .add(Map.of("id", "locked", "name", "Theirs", "lockedByManagingAccount", true));

    assertThatThrownBy(() -> groups.assign("locked", ids)).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> groups.delete("locked"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("managing account");
    assertThat(firewalls.list(q -> q.groupId("locked")).stream()).isEmpty();
  }

  @Test
  void groupOrFirewallOfAnotherTenant_used_notFound() {
    SimulatedTenant other = central.simulator.partner().tenants().get(0);
    String group = Central.firstId(other.items("/firewall/v1/firewall-groups").all());
    String firewall = Central.firstId(other.items("/firewall/v1/firewalls").all());
    String own = groups.create(g -> g.name("Shops")).id();

    assertThatThrownBy(() -> groups.rename(group, "x")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.syncStatus(group).stream().count())
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.assign(own, List.of(ids.get(0), firewall)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.unassign(own, List.of(firewall)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.create(g -> g.name("y").parentGroupId(group)))
        .isInstanceOf(NotFoundException.class);
    assertThat(firewalls.list(q -> q.groupId(own)).stream()).isEmpty();
    assertThat(groups.list(q -> q.search("y")).stream()).isEmpty();
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> groups.assign("g", List.of()))
        .withMessage("firewallIds must hold at least 1 id, not 0.");
    assertThatIllegalArgumentException().isThrownBy(() -> groups.unassign("g", List.of(" ")));
    assertThatIllegalArgumentException().isThrownBy(() -> groups.rename("g", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> groups.create(g -> g.name(" ")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> groups.create(g -> g.name("x").addAssignFirewalls(" ")))
        .withMessageContaining("assignFirewalls");
    assertThatIllegalArgumentException().isThrownBy(() -> groups.syncStatus(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> groups.list(q -> q.pageSize(101)))
        .withMessageContaining("1 to 100");
    assertThat(central.apiCalls()).hasSize(before);
  }
}
