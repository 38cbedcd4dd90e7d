package dev.connectorsdk.testkit.sophos.internal.siem;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.data.ItemSeed;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of generated events and alerts. */
final class EventContent {
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Event::Endpoint::Threat::Detected", "MALWARE", "high", "Malware detected"),
          new Kind("Event::Endpoint::Threat::CleanedUp", "MALWARE", "low", "Malware cleaned up"),
          new Kind("Event::Endpoint::Threat::PuaDetected", "PUA", "medium", "PUA detected"),
          new Kind("Event::Endpoint::UpdateSuccess", "UPDATING", "none", "Update succeeded"),
          new Kind("Event::Endpoint::UpdateFailure", "UPDATING", "LOW", "Update failed"),
          new Kind("Event::Endpoint::WebControlViolation", "WEB", "none", "Website blocked"),
          new Kind("Event::Firewall::FirewallVPNTunnelDown", "NETWORK", "medium", "Tunnel down"));

  private EventContent() {}

  static Map<String, Object> event(String tenantId, ItemSeed seed, Instant when) {
    Kind kind = seed.oneOf(KINDS);
    RandomIds random = seed.random();
    int device = random.below(500);
    return Json.object(
        "id",
        seed.id(),
        "type",
        kind.type,
        "group",
        kind.group,
        "severity",
        kind.severity,
        "name",
        kind.text,
        "when",
        Timestamps.text(when),
        "created_at",
        Timestamps.text(when),
        "customer_id",
        tenantId,
        "source",
        "SIM\\user" + device,
        "source_info",
        Map.of("ip", "192.0.2." + device % 256),
        "location",
        "SIM-" + device,
        "endpoint_id",
        random.uuid(),
        "endpoint_type",
        device % 5 == 0 ? "server" : "computer",
        "user_id",
        random.hex(16),
        "threat",
        kind.threat(),
        "core_remedy_items",
        kind.type.endsWith("CleanedUp") ? remedy(device) : null);
  }

  static Map<String, Object> alert(String tenantId, ItemSeed seed, Instant when) {
    Kind kind = seed.oneOf(KINDS);
    int device = seed.random().below(500);
    return Json.object(
        "id",
        seed.id(),
        "event_service_event_id",
        seed.id(),
        "type",
        kind.type,
        "severity",
        kind.severity,
        "description",
        kind.text,
        "when",
        Timestamps.text(when),
        "created_at",
        Timestamps.text(when),
        "customer_id",
        tenantId,
        "source",
        "SIM\\user" + device,
        "location",
        "SIM-" + device,
        "threat",
        kind.threat(),
        "threat_cleanable",
        device % 2 == 0,
        "data",
        Json.object("created_at", when.toEpochMilli(), "endpoint_id", seed.random().uuid()),
        "info",
        null);
  }

  private static Map<String, Object> remedy(int device) {
    return Json.object(
        "totalItems",
        1,
        "items",
        List.of(
            Json.object(
                "type",
                "file",
                "descriptor",
                "C:\\temp\\sim" + device + ".exe",
                "result",
                "DELETED")));
  }

  private record Kind(String type, String group, String severity, String text) {
    @Nullable String threat() {
      return type.contains("Threat") ? "Sim/Test-" + group.charAt(0) : null;
    }
  }
}
