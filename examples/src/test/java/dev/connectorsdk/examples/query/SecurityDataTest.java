package dev.connectorsdk.examples.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityDataTest {
  private static final Environment EMPTY = Environment.of(Map.of());

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object program) {
    return Programs.commandLine(program)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute();
  }

  @Test
  void parts_simulatedTenant_haveItsData() {
    assertThat(run(new SecurityData(EMPTY, Clock.systemUTC()))).isZero();

    assertThat(out.toString())
        .containsPattern("processes with a start time +\\| 18 ")
        .containsPattern("rows of another process +\\| 20 ")
        .containsPattern("open cases +\\| 4 ");
  }

  @Test
  void accountHealth_report_hasARowForEachCheck() {
    assertThat(run(new AccountHealthReport(EMPTY))).isZero();

    assertThat(out.toString())
        .contains("| check", "| protection", "server-threat-protection", "tamper protection")
        .contains("| exclusions        | global");
    assertThat(err.toString()).contains("Protection of servers: ");
  }
}
