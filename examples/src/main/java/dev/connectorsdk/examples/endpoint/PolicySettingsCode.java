package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.policy.Policies;
import dev.connectorsdk.sophos.endpoint.policy.PolicySettings;
import dev.connectorsdk.sophos.endpoint.policy.PolicyType;
import dev.connectorsdk.sophos.endpoint.policy.SettingKey;
import dev.connectorsdk.sophos.endpoint.policy.SettingsDifference;
import java.util.Map;

/** The code of the policies in docs/endpoints.md. */
public final class PolicySettingsCode {
  private PolicySettingsCode() {}

  /** Reads a setting of a base policy and changes two. */
  public static boolean block(TenantScope tenant) {
    // snippet settings
    Policies policies = tenant.endpoints().policies();
    PolicySettings settings = policies.base(PolicyType.PERIPHERAL_CONTROL).settings();
    boolean reportsOnly = settings.get(SettingKey.PERIPHERAL_CONTROL_MONITOR).asBoolean();
    settings.update(
        Map.of(
            SettingKey.PERIPHERAL_CONTROL_MONITOR,
            false,
            SettingKey.PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE,
            "blocked"));
    // end
    return reportsOnly;
  }

  /** Copies settings from one policy to another. */
  public static void copy(Policies policies, String sourceId, String targetId) {
    // snippet copy
    SettingsDifference preview = policies.compare(sourceId, targetId);
    preview.added().forEach(setting -> System.out.println("+ " + setting));
    preview.changed().forEach(setting -> System.out.println("~ " + setting));
    policies.apply(preview);
    // end
  }
}
