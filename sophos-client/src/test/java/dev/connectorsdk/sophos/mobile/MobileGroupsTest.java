package dev.connectorsdk.sophos.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.Reference;
import dev.connectorsdk.sophos.mobile.group.AppGroups;
import dev.connectorsdk.sophos.mobile.group.GroupedApp;
import dev.connectorsdk.sophos.mobile.group.MobileDeviceGroup;
import dev.connectorsdk.sophos.mobile.group.MobileDeviceGroups;
import dev.connectorsdk.testkit.http.SecretMarker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MobileGroupsTest {
  private final Central central = new Central();
  private final Mobile mobile = central.client().tenant().mobile();
  private final MobileDeviceGroups groups = mobile.deviceGroups();
  private final AppGroups apps = mobile.appGroups();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void deviceGroup_createdReplacedDeleted_isListedAsItIs() {
    String policy = policy();
    String id = groups.create(g -> g.name("Trucks").employeeCompliancePolicyId(policy)).id();
    groups.update(id, g -> g.name("Vans").corporateCompliancePolicyId(policy));

    MobileDeviceGroup listed = groups.list(q -> q.search("van")).stream().findAny().orElseThrow();
    assertThat(listed).isEqualTo(groups.get(id));
    assertThat(listed.corporateCompliancePolicy().flatMap(Reference::id)).contains(policy);
    assertThat(listed.employeeCompliancePolicy()).isEmpty();

    assertThat(groups.delete(id)).isTrue();
    assertThat(groups.delete(id)).isFalse();
    assertThatThrownBy(() -> groups.get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void deviceGroup_unknownPolicyOrUsedName_isRejected() {
    assertThatThrownBy(
            () -> groups.create(g -> g.name("Trucks").employeeCompliancePolicyId("unknown")))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("compliance policy");
    assertThatThrownBy(() -> groups.create(g -> g.name("Office")))
        .isInstanceOf(ConflictException.class);
    assertThat(groups.list().stream()).hasSize(2);
  }

  @Test
  void groups_beyondTheMaximum_statusIs422() {
    for (int i = 2; i < 20; i++) {
      String name = "Group " + i;
      groups.create(g -> g.name(name));
    }
    for (int i = 1; i < 20; i++) {
      String name = "Group " + i;
      apps.create(name, MobilePlatform.IOS, List.of());
    }

    assertThatThrownBy(() -> groups.create(g -> g.name("One more")))
        .isInstanceOfSatisfying(
            StatusException.class, failure -> assertThat(failure.status()).isEqualTo(422));
    assertThatThrownBy(() -> apps.create("One more", MobilePlatform.IOS, List.of()))
        .isInstanceOfSatisfying(
            StatusException.class, failure -> assertThat(failure.status()).isEqualTo(422));
  }

  @Test
  void appGroup_createdChangedDeleted_isListedAsItIs() {
    String id =
        apps.create(
                "Games",
                MobilePlatform.ANDROID,
                List.of(GroupedApp.of("com.example.chess", "Chess")))
            .id();
    apps.rename(id, "Board games");
    apps.setApps(id, List.of(GroupedApp.of("a", "A"), GroupedApp.of("b", "B")));

    assertThat(apps.list(q -> q.search("board")).stream()).containsExactly(apps.get(id));
    assertThat(apps.get(id).count()).hasValue(2);
    assertThat(apps.setApps(id, List.of()).count()).hasValue(0);
    assertThatThrownBy(() -> apps.rename(id, "Allowed apps")).isInstanceOf(ConflictException.class);
    assertThat(apps.delete(id)).isTrue();
    assertThatThrownBy(() -> apps.rename(id, "Games")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void groups_ofAnotherTenant_notFound() {
    Mobile other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .mobile();
    String group = other.deviceGroups().list().stream().findFirst().orElseThrow().id();
    String appGroup = other.appGroups().list().stream().findFirst().orElseThrow().id();
    String system =
        other.operatingSystems().list().stream().findFirst().orElseThrow().id().orElseThrow();

    assertThatThrownBy(() -> groups.get(group)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.update(group, g -> g.name("Ours")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> apps.get(appGroup)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> mobile.operatingSystems().get(system))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void invalidArguments_passed_nothingIsSent() {
    GroupedApp nameless = new GroupedApp(Optional.empty(), Optional.of("A"), Optional.empty());

    assertThatThrownBy(() -> groups.create(g -> g.name(" "))).hasMessage("name must not be blank.");
    assertThatThrownBy(() -> groups.update("g", g -> g.name("A").corporateCompliancePolicyId("")))
        .hasMessageContaining("corporateCompliancePolicyId must not be blank");
    assertThatThrownBy(() -> apps.rename("g", "")).hasMessage("name must not be blank.");
    assertThatThrownBy(() -> apps.setApps("g", List.of(nameless)))
        .hasMessageContaining("Each app needs an identifier");
    assertThatThrownBy(() -> apps.create("A", MobilePlatform.IOS, List.of(nameless)))
        .hasMessageContaining("Each app needs an identifier");
    assertThatThrownBy(() -> apps.list(q -> q.pageSize(0)))
        .hasMessageContaining("pageSize must be from 1 to 100");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void secrets_inResponses_areNotShown() {
    AutoEnrollment enrollment = mobile.autoEnrollment();
    MobileDeviceGroup group = groups.list().stream().findFirst().orElseThrow();

    assertThat(SecretMarker.isIn(enrollment.connectionCode().orElseThrow().reveal())).isTrue();
    assertThat(enrollment + " " + group).contains("Secret[***]");
    assertThat(SecretMarker.isIn(enrollment + " " + group)).isFalse();
  }

  @Test
  void autoEnrollment_notConfigured_notFound() {
    central.simulator.tenant().items("/mobile/v1/static-setup-data/ixm-auto-enrollment").clear();

    assertThatThrownBy(mobile::autoEnrollment)
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("not configured");
  }

  private String policy() {
    return Central.firstId(central.simulator.tenant().items("/mobile/v1/policies").all());
  }
}
