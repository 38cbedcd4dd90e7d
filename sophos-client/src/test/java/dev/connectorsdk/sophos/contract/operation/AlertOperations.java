package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.alert.AlertActionResult.Status;
import dev.connectorsdk.sophos.alert.AlertCategory;
import dev.connectorsdk.sophos.alert.AlertProduct;
import dev.connectorsdk.sophos.alert.Severity;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on alerts. */
final class AlertOperations {
  private AlertOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
            "GET /common/v1/alerts", (t, ids) -> t.alerts().list().stream().count(), 12L),
        Operation.tenant(
                "GET /common/v1/alerts",
                (t, ids) ->
                    t.alerts()
                        .list(
                            q ->
                                q.addSeverity(Severity.HIGH, Severity.LOW)
                                    .addProduct(AlertProduct.ENDPOINT)
                                    .addCategory(AlertCategory.MALWARE, AlertCategory.PUA)
                                    .from(Instant.parse("2026-02-01T00:00:00.987654Z"))
                                    .to(Instant.parse("2026-03-02T00:00:00Z"))
                                    .groupKey("g")
                                    .addIds("a", "b")
                                    .addFields("description")
                                    .addSort("raisedAt:desc")
                                    .pageSize(100)
                                    .pageTotal(true))
                        .pages()
                        .iterator()
                        .next()
                        .total()
                        .getAsLong(),
                0L)
            .query(
                "severity",
                "high,low",
                "product",
                "endpoint",
                "category",
                "malware,pua",
                "from",
                "2026-02-01T00:00:00Z",
                "to",
                "2026-03-02T00:00:00Z",
                "groupKey",
                "g",
                "ids",
                "a,b",
                "fields",
                "description",
                "sort",
                "raisedAt:desc",
                "pageSize",
                "100",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST /common/v1/alerts/search",
                (t, ids) ->
                    t
                        .alerts()
                        .search(
                            q ->
                                q.addSeverity(Severity.HIGH)
                                    .pageSize(100)
                                    .pageTotal(true)
                                    .from(Instant.parse("2026-02-01T00:00:00.5Z")))
                        .stream()
                        .allMatch(alert -> alert.severity().equals(Optional.of(Severity.HIGH))),
                true)
            .body(
                "{'from':'2026-02-01T00:00:00Z','pageSize':100,'pageTotal':true,'severity':['high']}"),
        Operation.tenant(
                "POST /common/v1/alerts/search",
                (t, ids) ->
                    t
                        .alerts()
                        .search(
                            q ->
                                q.addProduct(AlertProduct.ENDPOINT)
                                    .addCategory(AlertCategory.MALWARE)
                                    .to(Instant.parse("2026-03-02T00:00:00Z"))
                                    .groupKey("g")
                                    .addIds("a")
                                    .addFields("description")
                                    .addSort("raisedAt:desc"))
                        .stream()
                        .count(),
                0L)
            .body(
                "{'category':['malware'],'fields':['description'],'groupKey':'g','ids':['a'],"
                    + "'product':['endpoint'],'sort':['raisedAt:desc'],'to':'2026-03-02T00:00:00Z'}"),
        Operation.tenant(
            "GET /common/v1/alerts/{alertId}",
            (t, ids) -> t.alerts().get(ids.alert()).id().equals(ids.alert()),
            true),
        Operation.tenant(
                "POST /common/v1/alerts/{alertId}/actions",
                (t, ids) -> t.alerts().act(ids.alert(), AlertAction.ACKNOWLEDGE).status(),
                Optional.of(Status.REQUESTED))
            .body("{'action':'acknowledge'}"),
        Operation.tenant(
                "POST /common/v1/alerts/{alertId}/actions",
                (t, ids) -> t.alerts().act(ids.alert(), AlertAction.ACKNOWLEDGE, "seen").action(),
                Optional.of(AlertAction.ACKNOWLEDGE))
            .body("{'action':'acknowledge','message':'seen'}"));
  }
}
