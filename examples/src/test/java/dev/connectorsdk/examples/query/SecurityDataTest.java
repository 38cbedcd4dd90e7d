package dev.connectorsdk.examples.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SecurityDataTest {
  private static final Environment EMPTY = Environment.of(Map.of());

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object program, String... args) {
    return Programs.commandLine(program)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
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
  void json_printsNothingElse() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertThat(run(new SecurityData(EMPTY, Clock.systemUTC()), "--json")).isZero();
    } finally {
      System.setOut(console);
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(new Moshi.Builder().build().adapter(Object.class).fromJson(out.toString()))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(4);
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
