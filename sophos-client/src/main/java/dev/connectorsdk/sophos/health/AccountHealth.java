package dev.connectorsdk.sophos.health;

import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The account health of a tenant (Account health check API, GET
 * /account-health-check/v1/health-check): a tree of checks, each with a score from 0 to 100, where
 * 100 means without an issue. A check whose reminders are snoozed is still scored.
 *
 * @param tenant the tenant; absent in the response to a snooze
 * @param endpoint the checks of computers and servers
 * @param networkDevice the checks of network devices, such as {@code firewall}; their format is not
 *     published
 */
public record AccountHealth(
    Optional<Reference> tenant,
    Optional<EndpointHealth> endpoint,
    Map<String, Object> networkDevice) {

  /** Copies the map. */
  public AccountHealth {
    networkDevice = Copies.of(networkDevice);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The checks of computers and servers.
   *
   * @param protection whether the software is installed and works
   * @param policy whether policies have the recommended settings
   * @param exclusions whether exclusions are a security risk
   * @param tamperProtection whether tamper protection is on
   */
  public record EndpointHealth(
      Optional<Devices<ProtectionCheck>> protection,
      Optional<PolicyChecks> policy,
      Optional<ExclusionChecks> exclusions,
      Optional<TamperProtectionChecks> tamperProtection) {}

  /**
   * One check for each kind of device.
   *
   * @param computer the check of computers
   * @param server the check of servers
   * @param <T> the type of the check
   */
  public record Devices<T>(Optional<T> computer, Optional<T> server) {}

  /**
   * Since when, until when and why the reminders of a check are snoozed.
   *
   * @param start the start
   * @param end the end
   * @param expiry the time at which it expires
   * @param expired whether it has expired
   * @param comment the reason
   */
  public record SnoozeDetail(
      Optional<Instant> start,
      Optional<Instant> end,
      Optional<Instant> expiry,
      Optional<Boolean> expired,
      Optional<String> comment) {}

  /**
   * Whether devices are fully protected.
   *
   * @param total the number of devices
   * @param notFullyProtected the number of devices with an issue
   * @param score the score, 0 to 100
   * @param snoozed whether reminders are snoozed
   * @param snoozeDetail the details of that
   */
  public record ProtectionCheck(
      OptionalInt total,
      OptionalInt notFullyProtected,
      OptionalInt score,
      Optional<Boolean> snoozed,
      Optional<SnoozeDetail> snoozeDetail) {}

  /**
   * The checks of policies, by the type of policy, such as {@code threat-protection} and {@code
   * server-threat-protection}.
   *
   * @param computer the checks of policies for computers
   * @param server the checks of policies for servers
   */
  public record PolicyChecks(Map<String, PolicyCheck> computer, Map<String, PolicyCheck> server) {
    /** Copies the maps. */
    public PolicyChecks {
      computer = Copies.of(computer);
      server = Copies.of(server);
    }
  }

  /**
   * Whether the policies of a type have the recommended settings.
   *
   * @param total the number of policies
   * @param notOnRecommended the number of policies with other settings
   * @param policies these policies
   * @param score the score, 0 to 100
   * @param snoozed whether reminders are snoozed
   * @param snoozeDetail the details of that
   */
  public record PolicyCheck(
      OptionalInt total,
      OptionalInt notOnRecommended,
      List<Policy> policies,
      OptionalInt score,
      Optional<Boolean> snoozed,
      Optional<SnoozeDetail> snoozeDetail) {
    /** Copies the list. */
    public PolicyCheck {
      policies = List.copyOf(policies);
    }
  }

  /**
   * A policy with other settings than the recommended ones.
   *
   * @param id the id
   * @param name the name
   * @param notOnRecommended the number of such settings
   * @param lockedByManagingAccount whether only the partner or organization can change it
   */
  public record Policy(
      Optional<String> id,
      Optional<String> name,
      OptionalInt notOnRecommended,
      Optional<Boolean> lockedByManagingAccount) {}

  /**
   * The checks of exclusions from scanning.
   *
   * @param policy the exclusions in policies
   * @param global the global exclusions
   */
  public record ExclusionChecks(
      Optional<Devices<ExclusionCheck>> policy, Optional<GlobalExclusionCheck> global) {}

  /**
   * Whether exclusions in policies are a security risk.
   *
   * @param total the number of policies
   * @param numberOfSecurityRisks the number of exclusions that are a risk
   * @param exclusions these exclusions, by policy
   * @param score the score, 0 to 100
   * @param snoozed whether reminders are snoozed
   * @param snoozeDetail the details of that
   */
  public record ExclusionCheck(
      OptionalInt total,
      OptionalInt numberOfSecurityRisks,
      List<PolicyExclusions> exclusions,
      OptionalInt score,
      Optional<Boolean> snoozed,
      Optional<SnoozeDetail> snoozeDetail) {
    /** Copies the list. */
    public ExclusionCheck {
      exclusions = List.copyOf(exclusions);
    }
  }

  /**
   * The exclusions of one policy that are a security risk.
   *
   * @param policyId the id of the policy
   * @param policyName the name of the policy
   * @param lockedByManagingAccount whether only the partner or organization can change it
   * @param scanningExclusions the exclusions
   * @param snoozeComment the reason why they are snoozed
   */
  public record PolicyExclusions(
      Optional<String> policyId,
      Optional<String> policyName,
      Optional<Boolean> lockedByManagingAccount,
      List<ScanningExclusion> scanningExclusions,
      Optional<String> snoozeComment) {
    /** Copies the list. */
    public PolicyExclusions {
      scanningExclusions = List.copyOf(scanningExclusions);
    }
  }

  /**
   * Whether global exclusions are a security risk.
   *
   * @param numberOfSecurityRisks the number of exclusions that are a risk
   * @param lockedByManagingAccount whether only the partner or organization can change them
   * @param scanningExclusions these exclusions
   * @param score the score, 0 to 100
   * @param snoozed whether reminders are snoozed
   * @param snoozeDetail the details of that
   */
  public record GlobalExclusionCheck(
      OptionalInt numberOfSecurityRisks,
      Optional<Boolean> lockedByManagingAccount,
      List<ScanningExclusion> scanningExclusions,
      OptionalInt score,
      Optional<Boolean> snoozed,
      Optional<SnoozeDetail> snoozeDetail) {
    /** Copies the list. */
    public GlobalExclusionCheck {
      scanningExclusions = List.copyOf(scanningExclusions);
    }
  }

  /**
   * An exclusion from scanning that is a security risk.
   *
   * @param id the id; absent for an exclusion in a policy
   * @param value what is excluded, such as a path
   * @param type the kind of exclusion, such as {@code path} or {@code process}
   * @param scanMode {@code onDemand}, {@code onAccess} or {@code onDemandAndOnAccess}
   * @param reasonCode why it is a risk, such as {@code entireDrive}
   */
  public record ScanningExclusion(
      Optional<String> id,
      Optional<String> value,
      Optional<String> type,
      Optional<String> scanMode,
      Optional<String> reasonCode) {}

  /**
   * The checks of tamper protection.
   *
   * @param computer the check of computers
   * @param server the check of servers
   * @param global whether reminders of the global setting are snoozed
   * @param globalDetail the check of the global setting
   */
  public record TamperProtectionChecks(
      Optional<TamperProtectionCheck> computer,
      Optional<TamperProtectionCheck> server,
      Optional<GlobalTamperProtectionCheck> global,
      Optional<GlobalTamperProtectionCheck> globalDetail) {}

  /**
   * Whether tamper protection is on for devices.
   *
   * @param total the number of devices
   * @param disabled the number of devices without it
   * @param score the score, 0 to 100
   * @param snoozed whether reminders are snoozed
   * @param snoozeDetail the details of that
   */
  public record TamperProtectionCheck(
      OptionalInt total,
      OptionalInt disabled,
      OptionalInt score,
      Optional<Boolean> snoozed,
      Optional<SnoozeDetail> snoozeDetail) {}

  /**
   * Whether tamper protection is on globally.
   *
   * @param enabled whether it is on
   * @param score the score, 0 to 100
   * @param snoozed whether reminders are snoozed
   * @param snoozeDetail the details of that
   */
  public record GlobalTamperProtectionCheck(
      Optional<Boolean> enabled,
      OptionalInt score,
      Optional<Boolean> snoozed,
      Optional<SnoozeDetail> snoozeDetail) {}
}
