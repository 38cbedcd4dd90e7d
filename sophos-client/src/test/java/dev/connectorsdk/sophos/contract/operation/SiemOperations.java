package dev.connectorsdk.sophos.contract.operation;

import java.time.Instant;
import java.util.stream.Stream;

/** The operations on events and alerts for a SIEM. */
final class SiemOperations {
  private static final Instant FROM = Instant.parse("2026-03-01T11:00:00.9Z");

  private SiemOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant("GET /siem/v1/events", (t, ids) -> t.siem().events().stream().count(), 0L),
        Operation.tenant(
                "GET /siem/v1/events",
                (t, ids) ->
                    t
                        .siem()
                        .events(
                            q -> q.from(FROM).limit(200).addExcludeTypes("Event::A", "Event::B"))
                        .stream()
                        .count(),
                0L)
            .query("limit", "200", "from_date", "1772362800", "exclude_types", "Event::A,Event::B"),
        Operation.tenant(
                "GET /siem/v1/events",
                (t, ids) -> t.siem().events(q -> q.cursor("djEuMC4w").from(FROM)).stream().count(),
                0L)
            .query("cursor", "djEuMC4w"),
        Operation.tenant("GET /siem/v1/alerts", (t, ids) -> t.siem().alerts().stream().count(), 0L),
        Operation.tenant(
                "GET /siem/v1/alerts",
                (t, ids) -> t.siem().alerts(q -> q.from(FROM).limit(1000)).stream().count(),
                0L)
            .query("limit", "1000", "from_date", "1772362800"),
        Operation.tenant(
                "GET /siem/v1/alerts",
                (t, ids) -> t.siem().alerts(q -> q.cursor("djEuMC4w")).stream().count(),
                0L)
            .query("cursor", "djEuMC4w"));
  }
}
