package dev.connectorsdk.sophos.contract.operation;

import static dev.connectorsdk.sophos.contract.operation.PolicyOperations.setting;
import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.DEVICE_ENCRYPTION_RESET_AUTHENTICATION_FREQUENCY;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.policy.BasePolicy;
import dev.connectorsdk.sophos.endpoint.policy.PolicySettings;
import dev.connectorsdk.sophos.endpoint.policy.PolicyType;
import dev.connectorsdk.sophos.endpoint.policy.SettingKey;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on base policies and their settings. */
final class BasePolicyOperations {
  private static final String BASE = "/endpoint/v1/policies/{policyType}/base";
  private static final String SETTING = BASE + "/settings/{settingKey}";
  private static final SettingKey FREQUENCY = DEVICE_ENCRYPTION_RESET_AUTHENTICATION_FREQUENCY;
  private static final String SETTINGS =
      "{'endpoint.device-encryption.reset-authentication.frequency':{'value':6}}";

  private BasePolicyOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant("GET " + BASE, (t, ids) -> of(t).get().isBase(), true),
        Operation.tenant(
                "PATCH " + BASE,
                (t, ids) -> of(t).update(Map.of(FREQUENCY, 6)).setting(FREQUENCY).asInt(),
                6)
            .body("{'settings':" + SETTINGS + "}"),
        Operation.tenant(
                "POST " + BASE + "/clone", (t, ids) -> of(t).clone("Laptops").isBase(), false)
            .body("{'name':'Laptops'}"),
        Operation.tenant(
            "GET " + BASE + "/settings",
            (t, ids) -> setting(settings(t).get(), FREQUENCY).unit(),
            Optional.of("months")),
        Operation.tenant(
                "PATCH " + BASE + "/settings",
                (t, ids) -> setting(settings(t).update(Map.of(FREQUENCY, 6)), FREQUENCY).asInt(),
                6)
            .body(SETTINGS),
        Operation.tenant(
                "POST " + BASE + "/settings/reset",
                (t, ids) -> setting(settings(t).reset(), FREQUENCY).asInt(),
                12)
            .body("{}"),
        Operation.tenant("GET " + SETTING, (t, ids) -> settings(t).get(FREQUENCY).asInt(), 12),
        Operation.tenant("PATCH " + SETTING, (t, ids) -> settings(t).set(FREQUENCY, 6).asInt(), 6)
            .body("{'value':6}"),
        Operation.tenant(
                "POST " + SETTING + "/reset", (t, ids) -> settings(t).reset(FREQUENCY).asInt(), 12)
            .body("{}"));
  }

  private static BasePolicy of(TenantScope tenant) {
    return tenant.endpoints().policies().base(PolicyType.DEVICE_ENCRYPTION);
  }

  private static PolicySettings settings(TenantScope tenant) {
    return of(tenant).settings();
  }
}
