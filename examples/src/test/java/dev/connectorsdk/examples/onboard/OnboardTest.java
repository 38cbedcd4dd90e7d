package dev.connectorsdk.examples.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.credential.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class OnboardTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int onboard(Map<String, String> variables, String... args) {
    CommandLine program = Onboard.command(Environment.of(variables));
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return program.execute(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenant", "partner", "organization"})
  void onboard_eachLevel_linksAccountAndPrintsRows(String level) {
    assertThat(onboard(Map.of(), "--level", level)).isZero();
    assertThat(err.toString())
        .contains("[10/10]", level + " ", "is active", "12 rows")
        .doesNotContain("/link/");
    assertThat(out.toString()).contains("severity", "hostname").contains("Windows");
  }

  @Test
  void json_completeRun_containsResultsWithoutSecrets() throws IOException {
    assertThat(onboard(Map.of(), "--json", "--rows", "3")).isZero();
    assertThat(out.toString()).contains("\"alerts_total\": 12", "\"last_seen\": ", "\"id\": ");
    Object json = new Moshi.Builder().build().adapter(Object.class).fromJson(out.toString());
    assertThat(json)
        .isInstanceOf(Map.class)
        .asString()
        .contains("level=tenant", "status=active", "complete=true");
    assertThat(out.toString()).doesNotContain("token", "secret", "/link/");
  }

  @ParameterizedTest
  @CsvSource({
    "3,  Alerts (first 3 of 12), Endpoints (first 3 of 8)",
    "10, Alerts (first 10 of 12), Endpoints (8)",
    "12, Alerts (12), Endpoints (8)"
  })
  void rows_partOfList_headingSaysHowMany(String rows, String alerts, String endpoints) {
    assertThat(onboard(Map.of(), "--rows", rows)).isZero();
    assertThat(out.toString()).contains(alerts, endpoints);
    assertThat(err.toString()).contains(alerts.replaceAll("Alerts \\((.*)\\)", "$1 alerts"));
  }

  @Test
  void realServices_withoutKeys_errorNamesVariable() {
    assertThat(onboard(Map.of(), "--real")).isEqualTo(1);
    assertThat(err.toString())
        .contains("Not set or blank: SOPHOS_CLIENT_ID, SOPHOS_CLIENT_SECRET, STACKONE_API_KEY.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void json_failedRun_containsError() {
    assertThat(onboard(Map.of(), "--json", "--action", "sophos_nothing")).isEqualTo(1);
    assertThat(out.toString()).contains("\"error\"", "\"account\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--rows=0",
        "--wait=PT0S",
        "--wait=soon",
        "--level=galaxy",
        "--nonsense",
        "--at-once=65",
        "--yes",
        "--links=x",
        "--force"
      })
  void invalidUsage_eachOption_exitCodeTwo(String argument) {
    assertThat(onboard(Map.of(), argument)).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: onboard");
  }

  @Test
  void realAndSimulate_together_invalidUsage() {
    assertThat(onboard(Map.of(), "--real", "--simulate")).isEqualTo(2);
  }

  @Test
  void role_insufficientOperations_planReportsAccess() {
    assertThat(onboard(Map.of(), "--plan", "--json", "--role", "Service Principal ReadOnly"))
        .isZero();
    assertThat(out.toString())
        .contains("Nothing is known to be refused to Service Principal ReadOnly");
  }

  @Test
  void plan_withoutRun_printsNextStep() {
    assertThat(onboard(Map.of(), "--plan")).isZero();
    assertThat(out.toString())
        .contains(
            "| Connector profile      | manual |", "Next: Connector profile: An administrator");
    assertThat(err.toString()).doesNotContain("[1/");
  }

  @Test
  void plan_json_containsSteps() {
    assertThat(onboard(Map.of(), "--plan", "--json")).isZero();
    assertThat(out.toString()).contains("\"id\": \"profile\"", "\"state\": \"manual\"");
  }

  @Test
  void help_always_printsOptionsAndExitCodes() {
    assertThat(onboard(Map.of(), "--help")).isZero();
    assertThat(out.toString()).contains("--real", "--json", "Exit code");
  }

  @Test
  void keys_allSet_selectRealServices() {
    Map<String, String> keys =
        Map.of("SOPHOS_CLIENT_ID", "no-uuid", "SOPHOS_CLIENT_SECRET", "s", "STACKONE_API_KEY", "k");
    assertThat(onboard(keys)).isEqualTo(1);
    assertThat(err.toString()).contains("SOPHOS_CLIENT_ID cannot be used");
  }
}
