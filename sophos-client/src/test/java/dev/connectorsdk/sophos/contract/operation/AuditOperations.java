package dev.connectorsdk.sophos.contract.operation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The list of audit events, which is not a published operation. */
final class AuditOperations {
  private static final String EVENTS = "GET /audit/v1/audit-events";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private AuditOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.of(
                Level.TENANT_GLOBAL,
                EVENTS,
                (c, ids) ->
                    c
                        .tenant()
                        .auditEvents()
                        .list(
                            START,
                            q ->
                                q.endDate(Instant.parse("2026-03-01T00:00:00Z"))
                                    .originIpAddress("192.0.2.1")
                                    .modifiedBy("u-1")
                                    .modifierAccountId("a-1")
                                    .resourceOwnerId("a-2")
                                    .pageSize(20))
                        .stream()
                        .toList(),
                List.of())
            .query(
                "startDate",
                "2026-01-01T00:00:00Z",
                "endDate",
                "2026-03-01T00:00:00Z",
                "originIpAddress",
                "192.0.2.1",
                "modifiedBy",
                "u-1",
                "modifierAccountId",
                "a-1",
                "resourceOwnerId",
                "a-2",
                "pageSize",
                "20"),
        Operation.of(
                Level.PARTNER,
                EVENTS,
                (c, ids) -> c.partner().auditEvents().list(START).stream().count(),
                0L)
            .query("startDate", "2026-01-01T00:00:00Z"),
        Operation.of(
                Level.ORGANIZATION,
                EVENTS,
                (c, ids) -> c.organization().auditEvents().list(START).stream().count(),
                0L)
            .query("startDate", "2026-01-01T00:00:00Z"));
  }
}
