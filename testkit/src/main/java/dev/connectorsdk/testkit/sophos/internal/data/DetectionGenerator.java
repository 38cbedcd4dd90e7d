package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedItems;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Generates detections and cases with every property that their APIs document. */
public final class DetectionGenerator {
  public static final String DETECTIONS = "/detections/v1/detections";
  public static final String CASES = "/cases/v1/cases";

  /** The ids of a case's detections; not shown in responses. */
  public static final String DETECTION_IDS = "detectionIds";

  private static final Duration INTERVAL = Duration.ofMinutes(20);
  private static final List<Kind> KINDS =
      List.of(
          new Kind("WIN-EXE-PRC-SCRIPT", "Threat", "TA0002", "Execution", "T1059", "Scripting"),
          new Kind(
              "WIN-CRD-DMP-LSASS", "Threat", "TA0006", "Credential Access", "T1003", "Dumping"),
          new Kind("NET-C2-BEACON", "Process", "TA0011", "Command and Control", "T1071", "Web"),
          new Kind(
              "SIM-VULN-OLD", "Vulnerability", "TA0001", "Initial Access", "T1190", "Exploit"));

  private DetectionGenerator() {}

  /** Returns a detection that is older than the one with the previous number. */
  public static Map<String, Object> detection(ItemSeed seed, Instant now) {
    Kind kind = seed.oneOf(KINDS);
    int device = seed.random().below(20);
    String time = Timestamps.text(now.minus(INTERVAL.multipliedBy(seed.number() + 1L)));
    return Json.object(
        "id",
        seed.id(),
        "detectionRule",
        kind.rule,
        "detectionRuleDescription",
        kind.tacticName + " by " + kind.techniqueName,
        "ruleDescription",
        kind.tacticName + " by " + kind.techniqueName,
        "detectionAttack",
        kind.tacticName,
        "attackType",
        kind.tacticName,
        "type",
        kind.type,
        "severity",
        seed.random().below(11),
        "time",
        time,
        "sensorGeneratedAt",
        time,
        "sensor",
        Json.object(
            "id", seed.random().uuid(),
            "type", kind.rule.startsWith("NET") ? "network" : "endpoint",
            "source", "Sophos",
            "version", "2026.1",
            "name", "Sophos XDR"),
        "device",
        Json.object(
            "id", "00000000-0000-4000-8000-" + String.format(Locale.ROOT, "%012d", device),
            "type", device < 15 ? "computer" : "server",
            "entity", "pc-" + device),
        "mitreAttacks",
        List.of(Map.of("tactic", kind.tactic())),
        "geolocation",
        List.of(
            Json.object(
                "fieldName",
                "remote_ip",
                "fieldValue",
                "203.0.113." + device,
                "country",
                "Germany",
                "countryCode",
                "DE",
                "latitude",
                50.1,
                "longitude",
                8.7)),
        "schema",
        "process",
        "rawData",
        Json.object("pid", seed.random().below(9_999), "remote_ip", "203.0.113." + device));
  }

  /** Returns a case with three detections of the tenant, as far as there are that many. */
  public static Map<String, Object> newCase(ItemSeed seed, SimulatedTenant tenant, Instant now) {
    SimulatedItems detections = tenant.detections();
    List<Map<String, Object>> own =
        detections.first(3 * (seed.number() + 1)).stream().skip(3L * seed.number()).toList();
    boolean managed = seed.number() % 3 == 2;
    String created = Timestamps.text(now.minus(Duration.ofHours(seed.number() + 1L)));
    return Json.object(
        "id",
        "SIM-" + (1000 + seed.number()),
        "name",
        "Suspicious activity " + (seed.number() + 1),
        "type",
        "investigation",
        "status",
        List.of("new", "investigating", "resolved").get(seed.number() % 3),
        "severity",
        List.of("high", "medium", "low").get(seed.number() % 3),
        "managedBy",
        managed ? "sophos" : "self",
        "escalated",
        false,
        "overview",
        "Several detections on one device",
        "assignee",
        Json.object("name", managed ? "MDR Ops" : "Unassigned"),
        "detectionCount",
        own.size(),
        "initialDetection",
        own.isEmpty() ? null : initial(own.get(0)),
        "createdAt",
        created,
        "updatedAt",
        created,
        "createdBy",
        Json.object("type", "service", "name", "Sophos"),
        "tenant",
        Map.of("id", tenant.id()),
        DETECTION_IDS,
        own.stream().map(detection -> detection.get("id")).toList());
  }

  /** The properties of a detection that a case shows. */
  public static Map<String, Object> initial(Map<String, Object> detection) {
    return ItemProperties.select(
        detection, List.of("severity", "type", "detectionRule", "mitreAttacks", "time", "sensor"));
  }

  private record Kind(
      String rule,
      String type,
      String tacticId,
      String tacticName,
      String techniqueId,
      String techniqueName) {
    Map<String, Object> tactic() {
      return Json.object(
          "id", tacticId,
          "name", tacticName,
          "techniques", List.of(Json.object("id", techniqueId, "name", techniqueName)));
    }
  }
}
