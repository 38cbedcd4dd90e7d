package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.cases.Case;
import dev.connectorsdk.sophos.cases.ImpactedEntity;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on cases. */
final class CaseOperations {
  private static final String CASES = "/cases/v1/cases";

  private CaseOperations() {}

  static Stream<Operation> all() {
    return Stream.of(lists(), writes(), parts()).flatMap(rows -> rows);
  }

  private static Stream<Operation> lists() {
    return Stream.of(
        Operation.tenant("GET " + CASES, (t, ids) -> t.cases().list().stream().count(), 6L)
            .query("page", "1", "pageSize", "50", "pageTotal", "true"),
        Operation.tenant(
                "GET " + CASES,
                (t, ids) ->
                    t
                        .cases()
                        .list(
                            q ->
                                q.managedBy(Case.ManagedBy.SELF)
                                    .type(Case.Type.INVESTIGATION)
                                    .severity(Case.Severity.HIGH)
                                    .status(Case.Status.NEW)
                                    .verdict(Case.Verdict.TRUE_POSITIVE)
                                    .escalated(true)
                                    .assignee("Unassigned")
                                    .name("n")
                                    .overviewContains("o")
                                    .createdAfter(TimeFilter.ago(Duration.ofDays(7)))
                                    .createdBefore(
                                        TimeFilter.at(Instant.parse("2026-03-01T00:00:00Z")))
                                    .addSort("createdAt:desc")
                                    .pageSize(10))
                        .stream()
                        .count(),
                0L)
            .query(
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true",
                "managedBy",
                "self",
                "type",
                "investigation",
                "severity",
                "high",
                "status",
                "new",
                "verdict",
                "truePositive",
                "escalated",
                "true",
                "assignee",
                "Unassigned",
                "name",
                "n",
                "overviewContains",
                "o",
                "createdAfter",
                "-P7D",
                "createdBefore",
                "2026-03-01T00:00:00Z",
                "sort",
                "createdAt:desc"),
        Operation.tenant(
            "GET " + CASES + "/{caseId}",
            (t, ids) -> t.cases().get("SIM-1000").detectionCount().getAsInt(),
            3));
  }

  private static Stream<Operation> writes() {
    return Stream.of(
        Operation.tenant(
                "POST " + CASES,
                (t, ids) ->
                    t.cases()
                        .create(
                            d ->
                                d.name("odd")
                                    .type(Case.Type.HUNT)
                                    .managedBy(Case.ManagedBy.SELF)
                                    .severity(Case.Severity.LOW)
                                    .status(Case.Status.NEW)
                                    .assignee("ada@example.com")
                                    .initialDetectionId(ids.detection(0))
                                    .addOtherDetectionIds(ids.detection(1))
                                    .overview("o"))
                        .detectionCount()
                        .getAsInt(),
                2)
            .body(
                "{'assignee':'ada@example.com','initialDetectionId':'$D','managedBy':'self',"
                    + "'name':'odd','otherDetectionIds':['$O'],'overview':'o','severity':'low',"
                    + "'status':'new','type':'hunt'}"),
        Operation.tenant(
                "PATCH " + CASES + "/{caseId}",
                (t, ids) ->
                    t.cases()
                        .update(
                            "SIM-1000",
                            c ->
                                c.name("n")
                                    .type(Case.Type.INCIDENT)
                                    .severity(Case.Severity.CRITICAL)
                                    .status(Case.Status.RESOLVED)
                                    .assignee("bo@example.com")
                                    .overview("o"))
                        .status(),
                Optional.of(Case.Status.RESOLVED))
            .body(
                "{'assignee':'bo@example.com','name':'n','overview':'o','severity':'critical',"
                    + "'status':'resolved','type':'incident'}"),
        Operation.tenant(
            "DELETE " + CASES + "/{caseId}", (t, ids) -> t.cases().delete("SIM-1000"), true));
  }

  private static Stream<Operation> parts() {
    String one = CASES + "/{caseId}";
    return Stream.of(
        Operation.tenant(
                "GET " + one + "/detections",
                (t, ids) -> t.cases().detections("SIM-1001", q -> q).stream().count(),
                3L)
            .query("page", "1", "pageSize", "50", "pageTotal", "true"),
        Operation.tenant(
                "GET " + one + "/detections",
                (t, ids) ->
                    t
                        .cases()
                        .detections(
                            "SIM-1001",
                            q ->
                                q.idContains("zz")
                                    .ruleContains("WIN")
                                    .addSort("time:desc")
                                    .pageSize(5))
                        .stream()
                        .count(),
                0L)
            .query(
                "page",
                "1",
                "pageSize",
                "5",
                "pageTotal",
                "true",
                "idContains",
                "zz",
                "ruleContains",
                "WIN",
                "sort",
                "time:desc"),
        Operation.tenant(
            "GET " + one + "/detections/{detectionId}",
            (t, ids) -> t.cases().detection("SIM-1000", ids.detection(1)).severity().isPresent(),
            true),
        Operation.tenant(
                "GET " + one + "/impacted-entities",
                (t, ids) ->
                    t
                        .cases()
                        .impactedEntities("SIM-1000", q -> q.type(ImpactedEntity.Type.DEVICE))
                        .stream()
                        .allMatch(entity -> !entity.detections().isEmpty()),
                true)
            .query("page", "1", "pageSize", "50", "pageTotal", "true", "type", "device"),
        Operation.tenant(
                "GET " + one + "/impacted-entities",
                (t, ids) ->
                    t
                        .cases()
                        .impactedEntities(
                            "SIM-1000",
                            q ->
                                q.id("i")
                                    .idContains("i")
                                    .name("n")
                                    .nameContains("n")
                                    .typeContains("dev")
                                    .detectionId("d")
                                    .detectionIdContains("d")
                                    .detectionRule("r")
                                    .detectionRuleContains("r")
                                    .addSort("name")
                                    .pageSize(5))
                        .stream()
                        .count(),
                0L)
            .query(
                "page",
                "1",
                "pageSize",
                "5",
                "pageTotal",
                "true",
                "id",
                "i",
                "idContains",
                "i",
                "name",
                "n",
                "nameContains",
                "n",
                "typeContains",
                "dev",
                "detectionId",
                "d",
                "detectionIdContains",
                "d",
                "detectionRule",
                "r",
                "detectionRuleContains",
                "r",
                "sort",
                "name"),
        Operation.tenant(
            "GET " + one + "/mitre-attack-summary",
            (t, ids) -> t.cases().mitreAttackSummary("SIM-1000").get(0).techniques().size(),
            1));
  }
}
