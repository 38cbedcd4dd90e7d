package dev.connectorsdk.examples.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.testkit.http.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RunQueryTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int query(String... args) {
    CommandLine command = RunQuery.command(Environment.of(Map.of()), Clock.systemUTC());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(args);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  @Test
  void query_table_hasColumnsOfTheAnswerAndProgressOnStderr() {
    assertThat(query("SELECT * FROM xdr_data")).isZero();

    assertThat(out.toString()).contains("| hostname", "| start_time", "svchost.exe");
    assertThat(err.toString())
        .contains("built-in simulators", "poll 1 after 0 s: started", ": finished")
        .contains("20 rows");
  }

  @Test
  void query_csv_headerAndLimit() {
    assertThat(query("--format", "csv", "--limit", "3", "SELECT 1")).isZero();

    assertThat(lines()).hasSize(4);
    assertThat(lines().get(0)).isEqualTo("hostname,name,pid,start_time,cpu,elevated");
    assertThat(lines().get(1)).contains("2026-02-01T08:00:00Z");
  }

  @Test
  void query_ndjsonOnEndpoints_oneObjectForEachRow() throws IOException {
    Path file = Files.writeString(folder.resolve("q.sql"), "SELECT name FROM processes");

    assertThat(query("--live", "--format", "ndjson", "--file", file.toString())).isZero();

    assertThat(lines()).hasSize(20);
    assertThat(Json.readObject(lines().get(19)))
        .containsEntry("pid", 119L)
        .containsKey("elevated")
        .containsKey("start_time");
  }

  @Test
  void query_refusedText_errorOfTheServiceAndExitCode1() {
    assertThat(query("DROP TABLE x")).isEqualTo(1);

    assertThat(err.toString()).contains("Error: POST", "must start with SELECT or WITH");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void query_unknownRun_errorAndExitCode1() {
    assertThat(query("--run", "nowhere")).isEqualTo(1);

    assertThat(err.toString()).contains("Can't find query run");
  }

  @Test
  void query_invalidUsage_exitCode2() {
    assertThat(query()).isEqualTo(2);
    assertThat(query("--saved", "a", "SELECT 1")).isEqualTo(2);
    assertThat(query("--timeout", "PT0S", "SELECT 1")).isEqualTo(2);
    assertThat(query("--limit", "-1", "SELECT 1")).isEqualTo(2);
    assertThat(query("--format", "xml", "SELECT 1")).isEqualTo(2);
    assertThat(err.toString()).contains("Pass one of SQL, --file, --saved or --run.");
  }

  @Test
  void query_fileMissing_errorAndExitCode1() {
    assertThat(query("--file", folder.resolve("none.sql").toString())).isEqualTo(1);

    assertThat(err.toString()).contains("Error:", "none.sql");
  }
}
