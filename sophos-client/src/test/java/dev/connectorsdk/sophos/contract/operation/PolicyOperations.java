package dev.connectorsdk.sophos.contract.operation;

import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_MONITOR;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.policy.Policies;
import dev.connectorsdk.sophos.endpoint.policy.Policy;
import dev.connectorsdk.sophos.endpoint.policy.PolicySettings;
import dev.connectorsdk.sophos.endpoint.policy.PolicyType;
import dev.connectorsdk.sophos.endpoint.policy.SettingKey;
import dev.connectorsdk.sophos.endpoint.policy.SettingValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The operations on policies and their settings, except for base policies. */
final class PolicyOperations {
  private static final String POLICIES = "/endpoint/v1/policies";
  private static final String POLICY = POLICIES + "/{policyId}";
  private static final String SETTING = POLICY + "/settings/{settingKey}";
  private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
  private static final Policy.AppliesTo APPLIES_TO =
      new Policy.AppliesTo(List.of("u-1"), List.of("g-1"), List.of("e-1"), List.of("eg-1"));

  private static final String REST =
      "'priority':3,'enabled':false,'disableAt':'2027-01-01T00:00:00Z',"
          + "'appliesTo':{'users':['u-1'],'userGroups':['g-1'],'endpoints':['e-1'],"
          + "'endpointGroups':['eg-1']},"
          + "'settings':{'endpoint.peripheral-control.monitor':{'value':false}}}";

  private PolicyOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(policies(), settings());
  }

  private static Policies of(TenantScope tenant) {
    return tenant.endpoints().policies();
  }

  private static PolicySettings settings(TenantScope tenant, Ids ids) {
    return of(tenant).settings(ids.policy());
  }

  static SettingValue setting(Map<SettingKey, SettingValue> settings, SettingKey key) {
    return Objects.requireNonNull(settings.get(key));
  }

  private static Stream<Operation> policies() {
    return Stream.of(
        Operation.tenant(
                "GET " + POLICIES,
                (t, ids) ->
                    of(t)
                        .list(
                            q ->
                                q.policyType(PolicyType.PERIPHERAL_CONTROL)
                                    .addFields("name", "type")
                                    .pageSize(10))
                        .stream()
                        .filter(policy -> policy.priority().isEmpty())
                        .count(),
                3L)
            .query(
                "policyType",
                "peripheral-control",
                "fields",
                "name,type",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST " + POLICIES,
                (t, ids) ->
                    of(t)
                        .create(
                            p ->
                                p.name("Tills")
                                    .type(PolicyType.PERIPHERAL_CONTROL)
                                    .priority(3)
                                    .enabled(false)
                                    .disableAt(END)
                                    .appliesTo(APPLIES_TO)
                                    .setting(PERIPHERAL_CONTROL_MONITOR, false))
                        .appliesTo(),
                Optional.of(APPLIES_TO))
            .body("{'name':'Tills','type':'peripheral-control'," + REST),
        Operation.tenant(
            "GET " + POLICY, (t, ids) -> of(t).get(ids.policy()).priority(), OptionalInt.of(2)),
        Operation.tenant(
                "PATCH " + POLICY,
                (t, ids) ->
                    of(t)
                        .update(
                            ids.policy(),
                            p ->
                                p.name("Tills")
                                    .priority(3)
                                    .enabled(false)
                                    .disableAt(END)
                                    .appliesTo(APPLIES_TO)
                                    .setting(PERIPHERAL_CONTROL_MONITOR, false))
                        .disableAt(),
                Optional.of(END))
            .body("{'name':'Tills'," + REST),
        Operation.tenant("DELETE " + POLICY, (t, ids) -> of(t).delete(ids.policy()), true),
        Operation.tenant(
                "POST " + POLICY + "/clone",
                (t, ids) -> of(t).clone(ids.policy(), "Copy").name(),
                Optional.of("Copy"))
            .body("{'name':'Copy'}"),
        Operation.tenant(
            "GET " + POLICIES + "/settings", (t, ids) -> of(t).metadata().items().size(), 19),
        Operation.tenant(
                "GET " + POLICIES + "/settings",
                (t, ids) -> of(t).metadata(PolicyType.WEB_CONTROL).items().get(0).type(),
                Optional.of(PolicyType.WEB_CONTROL))
            .query("policyType", "web-control"));
  }

  private static Stream<Operation> settings() {
    return Stream.of(
        Operation.tenant(
            "GET " + POLICY + "/settings",
            (t, ids) -> setting(settings(t, ids).get(), PERIPHERAL_CONTROL_MONITOR).asBoolean(),
            true),
        Operation.tenant(
                "PATCH " + POLICY + "/settings",
                (t, ids) ->
                    setting(
                            settings(t, ids).update(Map.of(PERIPHERAL_CONTROL_MONITOR, false)),
                            PERIPHERAL_CONTROL_MONITOR)
                        .asBoolean(),
                false)
            .body("{'endpoint.peripheral-control.monitor':{'value':false}}"),
        Operation.tenant(
                "PATCH " + POLICY + "/settings",
                (t, ids) -> settings(t, ids).set(PERIPHERAL_CONTROL_MONITOR, false).asBoolean(),
                false)
            .body("{'endpoint.peripheral-control.monitor':{'value':false}}"),
        Operation.tenant(
                "POST " + POLICY + "/settings/reset",
                (t, ids) ->
                    setting(
                            settings(t, ids).reset(),
                            SettingKey.PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE)
                        .asText(),
                "allowed")
            .body("{}"),
        Operation.tenant(
            "GET " + SETTING,
            (t, ids) -> settings(t, ids).get(PERIPHERAL_CONTROL_MONITOR).value(),
            Optional.of(true)),
        Operation.tenant(
                "POST " + SETTING + "/reset",
                (t, ids) -> settings(t, ids).reset(PERIPHERAL_CONTROL_MONITOR).asBoolean(),
                false)
            .body("{}"));
  }
}
