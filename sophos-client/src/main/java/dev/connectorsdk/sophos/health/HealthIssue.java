package dev.connectorsdk.sophos.health;

/**
 * A check of the account health whose reminders can be snoozed.
 *
 * @param value the path of the check in the API
 */
public record HealthIssue(String value) {
  public static final HealthIssue PROTECTION_COMPUTER = new HealthIssue("protection.computer");
  public static final HealthIssue PROTECTION_SERVER = new HealthIssue("protection.server");

  /** Needs the type of the policies, such as {@code threat-protection}. */
  public static final HealthIssue POLICY_COMPUTER = new HealthIssue("policy.computer");

  /** Needs the type of the policies, such as {@code server-threat-protection}. */
  public static final HealthIssue POLICY_SERVER = new HealthIssue("policy.server");

  /** Needs the type of the policies, such as {@code threat-protection}. */
  public static final HealthIssue EXCLUSIONS_COMPUTER =
      new HealthIssue("exclusions.policy.computer");

  /** Needs the type of the policies, such as {@code server-threat-protection}. */
  public static final HealthIssue EXCLUSIONS_SERVER = new HealthIssue("exclusions.policy.server");

  public static final HealthIssue EXCLUSIONS_GLOBAL = new HealthIssue("exclusions.global");
  public static final HealthIssue TAMPER_PROTECTION_COMPUTER =
      new HealthIssue("tamperProtection.computer");
  public static final HealthIssue TAMPER_PROTECTION_SERVER =
      new HealthIssue("tamperProtection.server");
  public static final HealthIssue TAMPER_PROTECTION_GLOBAL =
      new HealthIssue("tamperProtection.global");

  /** Whether a policy type is needed: the reminders are those of one type of policies. */
  public boolean isByPolicyType() {
    return value.startsWith("policy.") || value.startsWith("exclusions.policy.");
  }
}
