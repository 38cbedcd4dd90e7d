package dev.connectorsdk.sophos.endpoint.policy;

import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_ENABLED;
import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_MONITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.RecordedCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsDifferenceTest {
  private static final SettingKey OLD = new SettingKey("endpoint.peripheral-control.old");

  private final Central central = new Central();
  private final Policies policies = central.client().tenant().endpoints().policies();
  private final BasePolicy base = policies.base(PolicyType.PERIPHERAL_CONTROL);

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void differences_ofAllKinds_haveBothValues() {
    Policy source =
        policy("s")
            .putSettings(PERIPHERAL_CONTROL_ENABLED, SettingValue.of(true))
            .putSettings(PERIPHERAL_CONTROL_MONITOR, SettingValue.of(true))
            .build();
    Policy target =
        policy("t")
            .putSettings(PERIPHERAL_CONTROL_MONITOR, SettingValue.of(false))
            .putSettings(OLD, SettingValue.of(1))
            .build();

    SettingsDifference difference = SettingsDifference.between(source, target);

    assertThat(difference.added())
        .containsExactly(
            new SettingsDifference.Setting(
                PERIPHERAL_CONTROL_ENABLED, Optional.of(true), Optional.empty()));
    assertThat(difference.changed())
        .containsExactly(
            new SettingsDifference.Setting(
                PERIPHERAL_CONTROL_MONITOR, Optional.of(true), Optional.of(false)));
    assertThat(difference.onlyInTarget())
        .containsExactly(new SettingsDifference.Setting(OLD, Optional.empty(), Optional.of(1)));
    assertThat(difference)
        .hasToString(
            "SettingsDifference[s, t, [endpoint.peripheral-control.enabled,"
                + " endpoint.peripheral-control.monitor, endpoint.peripheral-control.old]]");
  }

  @Test
  void differences_applied_onlyChangedKeysAreSentOnce() {
    String source = base.clone("Source").id();
    String target = base.clone("Target").id();
    policies.settings(source).set(PERIPHERAL_CONTROL_MONITOR, true);

    policies.apply(policies.compare(source, target));

    RecordedCall last = central.apiCalls().get(central.apiCalls().size() - 1);
    assertThat(last.method() + " " + last.path())
        .isEqualTo("PATCH /endpoint/v1/policies/" + target + "/settings");
    assertThat(last.body()).isEqualTo("{\"endpoint.peripheral-control.monitor\":{\"value\":true}}");

    SettingsDifference again = policies.compare(source, target);
    int before = central.apiCalls().size();
    assertThat(again.settings()).isEmpty();
    assertThat(policies.apply(again)).isEmpty();
    assertThat(central.apiCalls()).hasSize(before);
  }

  @Test
  void basePolicy_asTarget_isChangedAsBasePolicy() {
    Policy source = base.clone("Source");
    policies.settings(source.id()).set(PERIPHERAL_CONTROL_MONITOR, true);

    policies.apply(policies.compare(source.id(), base.get().id()));

    assertThat(central.apiCalls().get(central.apiCalls().size() - 1).route())
        .isEqualTo("/endpoint/v1/policies/{policyType}/base/settings");
    assertThat(base.settings().get(PERIPHERAL_CONTROL_MONITOR).asBoolean()).isTrue();
  }

  @Test
  void policiesOfTwoTypes_compared_areRejectedBeforeAnyChange() {
    String one = base.get().id();
    String other = policies.base(PolicyType.WEB_CONTROL).get().id();

    assertThatThrownBy(() -> policies.compare(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Settings can be copied between policies of one type only, but "
                + one
                + " has peripheral-control and "
                + other
                + " has web-control: choose policies of the same type.");
    Policy untyped = Policy.builder().id("u").build();
    assertThatThrownBy(() -> SettingsDifference.between(untyped, untyped))
        .hasMessageContaining("u has no type");
  }

  @Test
  void lockedTarget_applied_conflictAndUnchanged() {
    List<Policy> all = policies.list(q -> q.policyType(PolicyType.WEB_CONTROL)).stream().toList();
    Policy locked =
        all.stream().filter(p -> p.lockedByManagingAccount().orElse(false)).findAny().orElseThrow();
    String source = policies.base(PolicyType.WEB_CONTROL).clone("Schools").id();
    policies.settings(source).update(Map.of(SettingKey.WEB_CONTROL_ENABLED, false));

    SettingsDifference difference = policies.compare(source, locked.id());

    assertThat(difference.changed()).hasSize(1);
    assertThatThrownBy(() -> policies.apply(difference))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("lockedByManagingAccount() is true");
    assertThat(policies.get(locked.id())).isEqualTo(locked);
  }

  private static Policy.Builder policy(String id) {
    return Policy.builder().id(id).type(PolicyType.PERIPHERAL_CONTROL);
  }
}
