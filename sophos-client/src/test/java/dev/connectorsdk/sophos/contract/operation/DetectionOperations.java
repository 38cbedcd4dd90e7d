package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.detection.DetectionQuery.Sort;
import dev.connectorsdk.sophos.query.RunStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on detections. */
final class DetectionOperations {
  private static final String DETECTIONS = "/detections/v1/queries/detections";
  private static final String GROUPS = "/detections/v1/queries/detection-groups";

  private DetectionOperations() {}

  static Stream<Operation> all() {
    return Stream.of(queries(), results(), counts()).flatMap(rows -> rows);
  }

  private static Stream<Operation> queries() {
    String body =
        "{'detectionRule':'r','from':'2026-02-01T00:00:00Z','severity':[7,8],"
            + "'sort':[{'field':'time','direction':'desc'}],'to':'2026-03-01T00:00:00Z'}";
    return Stream.of(
        Operation.tenant(
                "POST " + DETECTIONS,
                (t, ids) ->
                    t.detections()
                        .run(
                            q ->
                                q.detectionRule("r")
                                    .addSeverity(7, 8)
                                    .from(Instant.parse("2026-02-01T00:00:00.5Z"))
                                    .to(Instant.parse("2026-03-01T00:00:00Z"))
                                    .addSort(Sort.descending("time")))
                        .id()
                        .isEmpty(),
                false)
            .body(body),
        Operation.tenant(
                "POST " + GROUPS,
                (t, ids) ->
                    t.detections()
                        .runGroups(
                            q ->
                                q.detectionRule("r")
                                    .addSeverity(7, 8)
                                    .from(Instant.parse("2026-02-01T00:00:00Z"))
                                    .to(Instant.parse("2026-03-01T00:00:00Z"))
                                    .addSort(Sort.descending("time")))
                        .id()
                        .isEmpty(),
                false)
            .body(body));
  }

  private static Stream<Operation> results() {
    return Stream.of(
        Operation.tenant(
            "GET " + DETECTIONS + "/{runId}",
            (t, ids) -> t.detections().run("run-1").details().status(),
            Optional.of(RunStatus.FINISHED)),
        Operation.tenant(
                "GET " + DETECTIONS + "/{runId}/results",
                (t, ids) -> t.detections().run("run-1").results().stream().count(),
                40L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
            "GET " + GROUPS + "/{runId}",
            (t, ids) -> t.detections().runGroups("run-1").details().status(),
            Optional.of(RunStatus.FINISHED)),
        Operation.tenant(
                "GET " + GROUPS + "/{runId}/results",
                (t, ids) ->
                    t.detections().runGroups("run-1").results(10).stream()
                        .mapToInt(group -> group.count().orElse(0))
                        .sum(),
                40)
            .query("page", "1", "pageSize", "10", "pageTotal", "true"));
  }

  private static Stream<Operation> counts() {
    return Stream.of(
        Operation.tenant(
            "GET " + DETECTIONS + "/counts",
            (t, ids) ->
                t.detections().counts(q -> q).periods().stream()
                    .mapToInt(period -> period.totalCount().orElse(0))
                    .sum(),
            40),
        Operation.tenant(
                "GET " + DETECTIONS + "/counts",
                (t, ids) ->
                    t.detections()
                        .counts(
                            q ->
                                q.from(Instant.parse("2026-02-28T00:00:00Z"))
                                    .to(Instant.parse("2026-03-01T00:00:00Z"))
                                    .resolution("day")
                                    .detectionRule("r")
                                    .addSeverity(7, 8)
                                    .addType("process", "threat")
                                    .addCategory("endpoint")
                                    .addSource("Sophos")
                                    .addIds("d")
                                    .deviceNameContains("pc")
                                    .entityType("computer")
                                    .location("l")
                                    .mitreAttack("T1059")
                                    .addMitreAttackTactics("TA0002")
                                    .operatingSystem("windows")
                                    .operatingSystemName("Windows 11")
                                    .username("ada")
                                    .showSuppressed(true))
                        .resolution(),
                Optional.of("day"))
            .query(
                "from",
                "2026-02-28T00:00:00Z",
                "to",
                "2026-03-01T00:00:00Z",
                "resolution",
                "day",
                "detectionRule",
                "r",
                "severity",
                "7,8",
                "type",
                "process,threat",
                "category",
                "endpoint",
                "source",
                "Sophos",
                "ids",
                "d",
                "deviceNameContains",
                "pc",
                "entityType",
                "computer",
                "location",
                "l",
                "mitreAttack",
                "T1059",
                "mitreAttackTactics",
                "TA0002",
                "operatingSystem",
                "windows",
                "operatingSystemName",
                "Windows 11",
                "username",
                "ada",
                "showSuppressed",
                "true"));
  }
}
