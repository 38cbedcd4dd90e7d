package dev.connectorsdk.sophos.endpoint.policy;

import java.util.Collection;
import java.util.Set;

/**
 * The key of a setting. The constants were seen in samples of the service and in captures by third
 * parties; they are neither complete nor verified for each type of policy, and server policies are
 * presumed to use the same keys (unverified). {@link Policies#metadata} returns those of a tenant.
 * Any other key can be used: {@code new SettingKey("endpoint.…")}.
 *
 * @param value the key, with its prefix
 */
public record SettingKey(String value) {
  public static final SettingKey DEVICE_ENCRYPTION_ENCRYPT_ENDPOINT =
      new SettingKey("endpoint.device-encryption.encrypt-endpoint");
  public static final SettingKey DEVICE_ENCRYPTION_ENCRYPT_NON_BOOT_VOLUMES =
      new SettingKey("endpoint.device-encryption.encrypt-non-boot-volumes");
  public static final SettingKey DEVICE_ENCRYPTION_ENCRYPT_USED_SPACE_ONLY =
      new SettingKey("endpoint.device-encryption.encrypt-used-space-only");
  public static final SettingKey DEVICE_ENCRYPTION_REQUIRE_STARTUP_AUTHENTICATION =
      new SettingKey("endpoint.device-encryption.require-startup-authentication");
  public static final SettingKey DEVICE_ENCRYPTION_ALLOW_NETWORK_UNLOCK =
      new SettingKey("endpoint.device-encryption.allow-network-unlock");
  public static final SettingKey DEVICE_ENCRYPTION_ENABLE_RIGHT_CLICK_CONTEXT_MENU =
      new SettingKey("endpoint.device-encryption.enable-right-click-context-menu");
  public static final SettingKey DEVICE_ENCRYPTION_OUTLOOK_ADDIN_ENABLED =
      new SettingKey("endpoint.device-encryption.outlook-addin.enabled");
  public static final SettingKey DEVICE_ENCRYPTION_OUTLOOK_ADDIN_ENABLE_ATTACHMENT_PROMPT =
      new SettingKey("endpoint.device-encryption.outlook-addin.enable-attachment-prompt");
  public static final SettingKey DEVICE_ENCRYPTION_OUTLOOK_ADDIN_EXCLUDED_DOMAINS =
      new SettingKey("endpoint.device-encryption.outlook-addin.excluded-domains");

  /** A whole number, in months. */
  public static final SettingKey DEVICE_ENCRYPTION_RESET_AUTHENTICATION_FREQUENCY =
      new SettingKey("endpoint.device-encryption.reset-authentication.frequency");

  public static final SettingKey THREAT_PROTECTION_MALWARE_PROTECTION_ON_ACCESS_ENABLED =
      new SettingKey("endpoint.threat-protection.malware-protection.on-access.enabled");
  public static final SettingKey THREAT_PROTECTION_MALWARE_PROTECTION_BEHAVIORAL_DETECTION_ENABLED =
      new SettingKey("endpoint.threat-protection.malware-protection.behavioral-detection.enabled");

  /** Legacy: use {@link #THREAT_PROTECTION_MALWARE_PROTECTION_BEHAVIORAL_DETECTION_ENABLED}. */
  public static final SettingKey THREAT_PROTECTION_MALWARE_PROTECTION_HIPS_DETECTION_ENABLED =
      new SettingKey("endpoint.threat-protection.malware-protection.hips-detection.enabled");

  public static final SettingKey THREAT_PROTECTION_MALWARE_PROTECTION_AMSI_PROTECTION_ENABLED =
      new SettingKey("endpoint.threat-protection.malware-protection.amsi-protection.enabled");
  public static final SettingKey
      THREAT_PROTECTION_MALWARE_PROTECTION_DEEP_LEARNING_DETECTION_LEVEL =
          new SettingKey(
              "endpoint.threat-protection.malware-protection.deep-learning.detection-level");
  public static final SettingKey
      THREAT_PROTECTION_MALWARE_PROTECTION_FILE_REPUTATION_REPUTATION_LEVEL =
          new SettingKey(
              "endpoint.threat-protection.malware-protection.file-reputation.reputation-level");
  public static final SettingKey THREAT_PROTECTION_MALWARE_PROTECTION_SCHEDULED_SCAN_ENABLED =
      new SettingKey("endpoint.threat-protection.malware-protection.scheduled-scan.enabled");
  public static final SettingKey
      THREAT_PROTECTION_MALWARE_PROTECTION_SCHEDULED_SCAN_SCAN_ALL_FILES_ENABLED =
          new SettingKey(
              "endpoint.threat-protection.malware-protection.scheduled-scan.scan-all-files.enabled");
  public static final SettingKey
      THREAT_PROTECTION_MALWARE_PROTECTION_SCHEDULED_SCAN_DEEP_SCANNING_ENABLED =
          new SettingKey(
              "endpoint.threat-protection.malware-protection.scheduled-scan.deep-scanning.enabled");
  public static final SettingKey THREAT_PROTECTION_NETWORK_PROTECTION_C2_DETECTION_ENABLED =
      new SettingKey("endpoint.threat-protection.network-protection.c2-detection.enabled");
  public static final SettingKey THREAT_PROTECTION_NETWORK_PROTECTION_SELF_ISOLATION_ENABLED =
      new SettingKey("endpoint.threat-protection.network-protection.self-isolation.enabled");
  public static final SettingKey THREAT_PROTECTION_WEB_CONTROL_TLS_DECRYPTION_ENABLED =
      new SettingKey("endpoint.threat-protection.web-control.tls-decryption.enabled");
  public static final SettingKey THREAT_PROTECTION_WEB_CONTROL_TLS_DECRYPTION_QUIC_ENABLED =
      new SettingKey("endpoint.threat-protection.web-control.tls-decryption.quic.enabled");
  public static final SettingKey THREAT_PROTECTION_EXCLUSIONS_SCANNING =
      new SettingKey("endpoint.threat-protection.exclusions.scanning");
  public static final SettingKey THREAT_PROTECTION_JOURNAL_HASHING_EXCLUDE_REMOTE_FILES_ENABLED =
      new SettingKey("endpoint.threat-protection.journal-hashing.exclude-remote-files.enabled");
  public static final SettingKey THREAT_PROTECTION_EXPLOIT_MITIGATION_CPU_BRANCH_TRACING_ENABLED =
      new SettingKey("endpoint.threat-protection.exploit-mitigation.cpu-branch-tracing.enabled");

  /** False by default. */
  public static final SettingKey PERIPHERAL_CONTROL_ENABLED =
      new SettingKey("endpoint.peripheral-control.enabled");

  /** Whether peripherals are reported only. */
  public static final SettingKey PERIPHERAL_CONTROL_MONITOR =
      new SettingKey("endpoint.peripheral-control.monitor");

  /** {@code allowed}, {@code blocked} or {@code readOnly}. */
  public static final SettingKey PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE =
      new SettingKey("endpoint.peripheral-control.actions.removable-storage");

  /** A list. */
  public static final SettingKey PERIPHERAL_CONTROL_EXEMPTIONS =
      new SettingKey("endpoint.peripheral-control.exemptions");

  public static final SettingKey WEB_CONTROL_ENABLED =
      new SettingKey("endpoint.web-control.enabled");
  public static final SettingKey WEB_CONTROL_WEB_MONITORING_ENABLED =
      new SettingKey("endpoint.web-control.web-monitoring.enabled");
  public static final SettingKey WEB_CONTROL_WEB_FILTERING_ENABLED =
      new SettingKey("endpoint.web-control.web-filtering.enabled");
  public static final SettingKey WEB_CONTROL_TAGS_SETTINGS =
      new SettingKey("endpoint.web-control.tags.settings");
  public static final SettingKey WINDOWS_FIREWALL_MONITORING_ONLY_ENABLED =
      new SettingKey("endpoint.windows-firewall.monitoring-only.enabled");
  public static final SettingKey WINDOWS_FIREWALL_PROFILES_PUBLIC_NETWORKS =
      new SettingKey("endpoint.windows-firewall.profiles.public-networks");
  public static final SettingKey WINDOWS_FIREWALL_PROFILES_PRIVATE_NETWORKS =
      new SettingKey("endpoint.windows-firewall.profiles.private-networks");
  public static final SettingKey WINDOWS_FIREWALL_PROFILES_DOMAIN_NETWORKS =
      new SettingKey("endpoint.windows-firewall.profiles.domain-networks");
  public static final SettingKey APPLICATION_CONTROL_CONTROLLED_APPLICATIONS =
      new SettingKey("endpoint.application-control.controlled-applications");

  private static final Set<SettingKey> BOOLEANS =
      Set.of(
          DEVICE_ENCRYPTION_OUTLOOK_ADDIN_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_ON_ACCESS_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_BEHAVIORAL_DETECTION_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_HIPS_DETECTION_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_AMSI_PROTECTION_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_SCHEDULED_SCAN_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_SCHEDULED_SCAN_SCAN_ALL_FILES_ENABLED,
          THREAT_PROTECTION_MALWARE_PROTECTION_SCHEDULED_SCAN_DEEP_SCANNING_ENABLED,
          THREAT_PROTECTION_NETWORK_PROTECTION_C2_DETECTION_ENABLED,
          THREAT_PROTECTION_NETWORK_PROTECTION_SELF_ISOLATION_ENABLED,
          THREAT_PROTECTION_WEB_CONTROL_TLS_DECRYPTION_ENABLED,
          THREAT_PROTECTION_WEB_CONTROL_TLS_DECRYPTION_QUIC_ENABLED,
          THREAT_PROTECTION_JOURNAL_HASHING_EXCLUDE_REMOTE_FILES_ENABLED,
          THREAT_PROTECTION_EXPLOIT_MITIGATION_CPU_BRANCH_TRACING_ENABLED,
          PERIPHERAL_CONTROL_ENABLED,
          PERIPHERAL_CONTROL_MONITOR,
          WEB_CONTROL_ENABLED,
          WEB_CONTROL_WEB_MONITORING_ENABLED,
          WEB_CONTROL_WEB_FILTERING_ENABLED,
          WINDOWS_FIREWALL_MONITORING_ONLY_ENABLED);

  /**
   * Returns the key of the action for a web category.
   *
   * @param categoryId the id of the category
   */
  public static SettingKey webCategoryAction(int categoryId) {
    return new SettingKey("endpoint.web-control.categories." + categoryId + ".action");
  }

  /**
   * Returns a value, if it is of the type that is known for this key. Keys that end in {@code
   * enabled} are booleans in all samples.
   *
   * @throws IllegalArgumentException if it is not
   */
  Object check(Object given) {
    if (BOOLEANS.contains(this)) {
      return check(given, given instanceof Boolean, "true or false");
    }
    if (equals(DEVICE_ENCRYPTION_RESET_AUTHENTICATION_FREQUENCY)) {
      return check(given, isWhole(given), "a whole number");
    }
    if (equals(PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE)) {
      return check(given, given instanceof String, "a text such as \"blocked\"");
    }
    return check(
        given, given instanceof Collection<?> || !equals(PERIPHERAL_CONTROL_EXEMPTIONS), "a list");
  }

  private Object check(Object given, boolean fits, String expected) {
    if (!fits) {
      throw new IllegalArgumentException(
          "The setting "
              + value
              + " must be "
              + expected
              + ", not "
              + SettingValue.describe(given)
              + '.');
    }
    return given;
  }

  private static boolean isWhole(Object given) {
    return given instanceof Number number && number.doubleValue() == number.longValue();
  }
}
