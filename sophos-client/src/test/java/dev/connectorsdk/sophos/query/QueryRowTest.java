package dev.connectorsdk.sophos.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rows of a query, typed by the columns of the answer. */
class QueryRowTest {
  private static final String RESULTS = "/xdr-query/v1/queries/runs/{runId}/results";

  private final Central central = new Central();

  /** A row of the simulator's own query. */
  record StartedProcess(
      String hostname,
      long pid,
      @Json(name = "start_time") Optional<Instant> startTime,
      double cpu,
      boolean elevated) {}

  record Narrow(String hostname, int port) {}

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void rowsAs_record_readsEachColumnByItsName() {
    List<StartedProcess> rows = run().rowsAs(StartedProcess.class).stream().toList();

    assertThat(rows).hasSize(20);
    assertThat(rows.get(0).pid()).isEqualTo(100);
    assertThat(rows.get(0).startTime()).contains(Instant.parse("2026-02-01T08:00:00Z"));
    assertThat(rows.get(6).startTime()).isEmpty();
  }

  @Test
  void rowsAs_columnMissing_pathAndColumnsAreNamed() {
    assertThatThrownBy(() -> run().rowsAs(Narrow.class).iterator().next())
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("$.port")
        .hasMessageContaining("does not match Narrow")
        .hasMessageContaining("pid:integer");
  }

  @Test
  void values_asTextsInTheAnswer_haveTheTypesOfTheirColumns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("when", "dateTime");
    columns.put("count", "integer");
    columns.put("huge", "integer");
    columns.put("share", "double");
    columns.put("on", "boolean");
    columns.put("text", "string");
    central
        .simulator
        .tenant()
        .queryRuns()
        .answer(
            columns,
            List.of(
                Map.of(
                    "when", "2026-03-01T10:00:00.123Z",
                    "count", "42",
                    "huge", "123456789012345678901234567890",
                    "share", "0.10",
                    "on", "True",
                    "text", "007"),
                Map.of("when", "soon", "count", "1.5", "share", "much", "on", "maybe")));

    List<QueryRow> rows = run().results().stream().toList();

    assertThat(rows.get(0).values())
        .containsEntry("when", Instant.parse("2026-03-01T10:00:00.123Z"))
        .containsEntry("count", 42L)
        .containsEntry("huge", new BigInteger("123456789012345678901234567890"))
        .containsEntry("share", new BigDecimal("0.10"))
        .containsEntry("on", true)
        .containsEntry("text", "007");
    assertThat(rows.get(1).values())
        .containsEntry("when", "soon")
        .containsEntry("count", "1.5")
        .containsEntry("share", "much")
        .containsEntry("on", "maybe");
    assertThat(rows.get(1).text("text")).isEmpty();
    assertThat(rows.get(0).toString()).contains("when:dateTime").doesNotContain("007");
  }

  @Test
  void results_withoutColumnsOrWithOddOnes_keepTheirValues() {
    answer("{\"items\":[{\"a\":\"1\",\"b\":null,\"c\":[1]}],\"pages\":{}}");
    QueryRow row = run().results().iterator().next();
    assertThat(row.columns()).isEmpty();
    assertThat(row.values()).containsOnlyKeys("a", "c").containsEntry("a", "1");

    answer("{\"items\":[{\"a\":\"1\"}],\"metadata\":{\"columns\":[{\"type\":\"integer\"},7]}}");
    assertThat(run().results().iterator().next().text("a")).contains("1");

    answer(
        "{\"items\":[{\"n\":\"1e999999999\"}],\"metadata\":{\"columns\":[{\"name\":\"n\","
            + "\"type\":\"integer\"}]}}");
    assertThat(run().results().iterator().next().text("n")).contains("1e999999999");
  }

  @Test
  void results_rowIsNoObject_failsWithItsPath() {
    answer("{\"items\":[{\"a\":1},\"b\"]}");

    assertThatThrownBy(() -> run().results().iterator().hasNext())
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("$.items[1]");
  }

  @Test
  void results_million_areReadPageByPage() {
    central.simulator.tenant().queryRuns().generateRows(1_000_000);

    assertThat(run().results(1_000).stream().skip(2_500).findFirst().orElseThrow().values())
        .containsEntry("pid", 2_600L);
    assertThat(central.simulator.traffic().count("GET", RESULTS)).isEqualTo(3);
  }

  private void answer(String body) {
    central.simulator.faults().clear();
    central.simulator.faults().on("GET", RESULTS).inject(Fault.body(body));
  }

  private QueryRun run() {
    QueryRun run =
        central
            .client()
            .tenant()
            .xdrQuery()
            .run(
                q ->
                    q.template("SELECT 1")
                        .from(Instant.parse("2026-02-28T00:00:00Z"))
                        .to(Instant.parse("2026-03-01T00:00:00Z")));
    assertThat(run.await(Duration.ofMinutes(1)).isFinished()).isTrue();
    return run;
  }
}
