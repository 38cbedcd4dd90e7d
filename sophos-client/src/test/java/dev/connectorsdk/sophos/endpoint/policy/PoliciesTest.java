package dev.connectorsdk.sophos.endpoint.policy;

import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE;
import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_MONITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private final Central central = new Central();
  private final Policies policies = central.client().tenant().endpoints().policies();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void policy_createdChangedDeleted_isListedAsItIs() {
    String id = create("Tills");
    policies.update(id, p -> p.name("Shops").setting(PERIPHERAL_CONTROL_MONITOR, true));

    Policy listed =
        policies.list(q -> q.policyType(PolicyType.PERIPHERAL_CONTROL)).stream()
            .filter(policy -> policy.id().equals(id))
            .findAny()
            .orElseThrow();
    assertThat(listed).isEqualTo(policies.get(id));
    assertThat(listed.name()).contains("Shops");
    assertThat(listed.isBase()).isFalse();
    assertThat(listed.setting(PERIPHERAL_CONTROL_MONITOR).asBoolean()).isTrue();

    assertThat(policies.delete(id)).isTrue();
    assertThatThrownBy(() -> policies.get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void basePolicy_ofEachType_existsAndCannotBeDeleted() {
    assertThat(policies.list().stream().filter(Policy::isBase)).hasSize(19);
    String id = policies.base(PolicyType.WEB_CONTROL).get().id();

    assertThatThrownBy(() -> policies.delete(id))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("base policy");
    assertThat(policies.get(id).isBase()).isTrue();
  }

  @Test
  void basePolicy_renamed_badRequest() {
    String id = policies.base(PolicyType.WEB_CONTROL).get().id();

    assertThatThrownBy(() -> policies.update(id, p -> p.name("Mine")))
        .isInstanceOfSatisfying(StatusException.class, e -> assertThat(e.status()).isEqualTo(400));
    policies.update(id, p -> p.setting(SettingKey.WEB_CONTROL_ENABLED, false));
    assertThat(settingOf(id, SettingKey.WEB_CONTROL_ENABLED).asBoolean()).isFalse();
  }

  @Test
  void clone_changed_leavesTheOriginal() {
    String id = create("Tills");
    String copy = policies.clone(id, "Copy").id();
    String ofBase = policies.base(PolicyType.PERIPHERAL_CONTROL).clone("Second").id();

    policies.settings(copy).set(PERIPHERAL_CONTROL_MONITOR, true);

    assertThat(settingOf(id, PERIPHERAL_CONTROL_MONITOR).asBoolean()).isFalse();
    assertThat(settingOf(ofBase, PERIPHERAL_CONTROL_MONITOR).asBoolean()).isFalse();
    assertThat(settingOf(copy, PERIPHERAL_CONTROL_MONITOR).asBoolean()).isTrue();
  }

  @Test
  void name_thatExists_conflictSaysWhatToDo() {
    String id = create("Tills");

    assertThatThrownBy(() -> create("Tills"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("POST 127.0.0.1/endpoint/v1/policies")
        .hasMessageContaining("The name is taken");
    assertThatThrownBy(() -> policies.clone(id, "Tills")).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> policies.update(create("Shops"), p -> p.name("Tills")))
        .isInstanceOf(ConflictException.class);
    assertThat(policies.list().stream().filter(p -> p.name().orElse("").equals("Tills")))
        .hasSize(1);
  }

  @Test
  void policyOfAnotherTenant_used_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints()
            .policies()
            .base(PolicyType.PERIPHERAL_CONTROL)
            .get()
            .id();

    assertThatThrownBy(() -> policies.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> policies.clone(other, "Mine")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> policies.settings(other).set(PERIPHERAL_CONTROL_MONITOR, true))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("check the id");
  }

  @Test
  void lockedPolicy_changed_conflictNamesTheManagingAccount() {
    String id =
        policies.list().stream()
            .filter(policy -> policy.lockedByManagingAccount().orElse(false))
            .findAny()
            .orElseThrow()
            .id();

    assertThatThrownBy(() -> policies.settings(id).set(SettingKey.WEB_CONTROL_ENABLED, false))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("locked by the managing account")
        .hasMessageContaining("in the account of the partner or the organization");
    assertThatThrownBy(() -> policies.settings(id).reset()).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> policies.update(id, p -> p.enabled(false)))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> policies.delete(id)).isInstanceOf(ConflictException.class);
    assertThat(settingOf(id, SettingKey.WEB_CONTROL_ENABLED).asBoolean()).isTrue();
  }

  @Test
  void invalidRequest_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertThatThrownBy(() -> create(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must not be blank.");
    assertThatThrownBy(() -> policies.update("p", p -> p))
        .hasMessage("The change is empty: set at least one property.");
    assertThatThrownBy(() -> policies.clone("p", "")).hasMessage("name must not be blank.");
    assertThatThrownBy(() -> policies.settings("../endpoints"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policies.list(q -> q.pageSize(201)))
        .hasMessage("pageSize must be from 1 to 200, not 201.");
    assertThatThrownBy(
            () ->
                policies.update(
                    "p", p -> p.setting(PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE, true)))
        .hasMessage(
            "The setting endpoint.peripheral-control.actions.removable-storage must be a text such"
                + " as \"blocked\", not true.");
    assertThat(central.apiCalls()).hasSize(before);
  }

  @Test
  void settingsOfAnotherPolicy_passed_onlyValuesAreSent() {
    Map<SettingKey, SettingValue> source =
        policies.base(PolicyType.DEVICE_ENCRYPTION).settings().get();

    policies.create(
        p -> p.name("Laptops").type(PolicyType.DEVICE_ENCRYPTION).putAllSettings(source));

    String sent = central.apiCalls().get(1).body();
    assertThat(sent)
        .contains("\"endpoint.device-encryption.reset-authentication.frequency\":{\"value\":12}")
        .doesNotContain("unit");
  }

  @Test
  void oddValues_read_areReadOrLeftOut() {
    central
        .simulator
        .faults()
        .on("GET", "/endpoint/**")
        .inject(
            Fault.body(
                """
                {"id":7,"name":null,"type":"quantum-control","priority":"0","enabled":"True",
                 "settings":{"a":{"value":"True"},"b":7,"c":null,"d":{"value":null},"e":{}},
                 "appliesTo":{"users":null},"disableAt":"","createdAt":"2026-01-01T00:00:00.000",
                 "lockedByManagingAccount":"perhaps"}
                """));

    Policy policy = policies.base(PolicyType.WEB_CONTROL).get();

    assertThat(policy.id()).isEqualTo("7");
    assertThat(policy.type()).contains(new PolicyType("quantum-control"));
    assertThat(policy.isBase()).isTrue();
    assertThat(policy.enabled()).contains(true);
    assertThat(policy.lockedByManagingAccount()).isEmpty();
    assertThat(policy.disableAt()).isEmpty();
    assertThat(policy.appliesTo().orElseThrow().users()).isEmpty();
    assertThat(policy.settings().keySet())
        .containsExactly(new SettingKey("a"), new SettingKey("d"), new SettingKey("e"));
    assertThat(policy.setting(new SettingKey("a")).asBoolean()).isTrue();
    assertThat(policy.setting(new SettingKey("b")).value()).isEmpty();
  }

  private SettingValue settingOf(String id, SettingKey key) {
    return policies.settings(id).get(key);
  }

  private String create(String name) {
    return policies.create(p -> p.name(name).type(PolicyType.PERIPHERAL_CONTROL)).id();
  }
}
