package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The settings of policies with their defaults. Only the keys, and the defaults of peripheral
 * control, are the vendor's. Server policies are presumed to use the same keys; types without known
 * keys have no settings.
 */
public final class PolicySettingDefaults {
  private static final Map<String, List<Map<String, Object>>> ALL =
      Map.of(
          "device-encryption",
          List.of(
              flag("encrypt-endpoint", true),
              flag("encrypt-non-boot-volumes", true),
              flag("encrypt-used-space-only", false),
              flag("require-startup-authentication", true),
              flag("allow-network-unlock", false),
              flag("enable-right-click-context-menu", false),
              flag("outlook-addin.enabled", false),
              flag("outlook-addin.enable-attachment-prompt", false),
              row("outlook-addin.excluded-domains", "array", List.of()),
              row("reset-authentication.frequency", "integer", 12, "unit", "months")),
          "threat-protection",
          List.of(
              recommended("malware-protection.on-access.enabled"),
              recommended("malware-protection.behavioral-detection.enabled"),
              recommended("malware-protection.amsi-protection.enabled"),
              row("malware-protection.deep-learning.detection-level", "string", "default"),
              row("malware-protection.file-reputation.reputation-level", "string", "default"),
              flag("malware-protection.scheduled-scan.enabled", false),
              flag("malware-protection.scheduled-scan.scan-all-files.enabled", false),
              flag("malware-protection.scheduled-scan.deep-scanning.enabled", false),
              recommended("network-protection.c2-detection.enabled"),
              flag("network-protection.self-isolation.enabled", false),
              flag("web-control.tls-decryption.enabled", true),
              flag("web-control.tls-decryption.quic.enabled", false),
              row("exclusions.scanning", "array", List.of()),
              flag("journal-hashing.exclude-remote-files.enabled", false),
              recommended("exploit-mitigation.cpu-branch-tracing.enabled")),
          "peripheral-control",
          List.of(
              flag("enabled", false),
              flag("monitor", false),
              row("actions.removable-storage", "string", "allowed"),
              row("exemptions", "array", List.of())),
          "web-control",
          List.of(
              flag("enabled", true),
              flag("web-monitoring.enabled", true),
              flag("web-filtering.enabled", true),
              row("tags.settings", "array", List.of())),
          "windows-firewall",
          List.of(
              flag("monitoring-only.enabled", true),
              row("profiles.public-networks", "string", "default"),
              row("profiles.private-networks", "string", "default"),
              row("profiles.domain-networks", "string", "default")),
          "application-control",
          List.of(row("controlled-applications", "array", List.of())));

  private PolicySettingDefaults() {}

  /** Returns the settings of a type of policy, by their keys. */
  public static Map<String, Object> of(String type) {
    Map<String, Object> settings = new LinkedHashMap<>();
    rows(type)
        .forEach(
            row -> {
              String key = key(type, row);
              settings.put(key, setting(type, key, Objects.requireNonNull(row.get("default"))));
            });
    return settings;
  }

  /** Returns a setting with a value, and with what is known beside the value. */
  public static Map<String, Object> setting(String type, String key, Object value) {
    Map<String, Object> setting = Json.object("value", value);
    rows(type).stream()
        .filter(row -> key(type, row).equals(key))
        .forEach(
            row ->
                List.of("recommendedValue", "unit").stream()
                    .filter(row::containsKey)
                    .forEach(name -> setting.put(name, row.get(name))));
    return setting;
  }

  /** Returns the metadata of the settings of a type of policy. */
  public static List<Map<String, Object>> metadata(String type) {
    return rows(type).stream()
        .map(
            row -> {
              Map<String, Object> metadata = new LinkedHashMap<>(row);
              metadata.put("name", key(type, row));
              return metadata;
            })
        .toList();
  }

  private static List<Map<String, Object>> rows(String type) {
    return ALL.getOrDefault(ofComputers(type), List.of());
  }

  private static String key(String type, Map<String, Object> row) {
    return "endpoint." + ofComputers(type) + "." + row.get("name");
  }

  private static String ofComputers(String type) {
    return type.startsWith("server-") ? type.substring("server-".length()) : type;
  }

  private static Map<String, Object> flag(String name, boolean byDefault) {
    return row(name, "boolean", byDefault);
  }

  private static Map<String, Object> recommended(String name) {
    return row(name, "boolean", true, "recommendedValue", true);
  }

  private static Map<String, Object> row(
      String name, String schema, Object byDefault, Object... more) {
    Map<String, Object> row =
        Json.object("name", name, "type", schema, "default", byDefault, "schema", schema);
    row.putAll(Json.object(more));
    return row;
  }
}
