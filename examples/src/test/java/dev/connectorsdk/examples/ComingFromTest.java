package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.examples.SimulatedServices.Level;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the snippets of docs/coming-from.md and docs/first-call.md on simulators. */
class ComingFromTest {
  private static final String SHA_256 = "a".repeat(64);

  private final PrintStream console = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  @TempDir private Path folder;

  @AfterEach
  void restoreConsole() {
    System.setOut(console);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void firstProgram_simulators_printsAlertsOfHighSeverity() {
    System.setOut(out);
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT)) {
      HighAlerts.print(services.sophos());
    }
    assertThat(printed()).containsPattern("20\\d\\d-\\d\\d-\\d\\dT\\S+Z  Malware detected");
  }

  @Test
  void powerShell_eachCommand_hasACall() {
    System.setOut(out);
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT)) {
      SophosClient sophos = services.sophos();
      String alert = sophos.tenant().alerts().list().iterator().next().id();
      String endpoint = sophos.tenant().endpoints().list().iterator().next().id();

      ComingFrom.powerShell(sophos, alert, endpoint, SHA_256);

      assertThat(services.sophosSimulator().unexpected()).isEmpty();
      assertThat(services.sophosSimulator().traffic().calls())
          .filteredOn(call -> call.method().equals("POST"))
          .extracting(RecordedCall::path)
          .contains(
              "/common/v1/alerts/" + alert + "/actions",
              "/endpoint/v1/endpoints/" + endpoint + "/scans",
              "/endpoint/v1/endpoints/isolation",
              "/endpoint/v1/settings/blocked-items");
      assertThat(printed()).contains(alert, endpoint);
    }
  }

  @Test
  void powerShell_tenantsOfAPartner_areCountedAtOnce() {
    System.setOut(out);
    try (SimulatedServices services = SimulatedServices.start(Level.PARTNER)) {
      ComingFrom.powerShellPartner(services.sophos());
    }
    assertThat(printed().lines()).hasSize(5).allMatch(line -> line.endsWith(" 12"));
  }

  @Test
  void siemScript_secondRun_goesOnWhereTheFirstEnded() {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT)) {
      Instant start = services.sophos().options().timing().now().minus(Duration.ofHours(3));
      services
          .sophosSimulator()
          .tenant()
          .siemEvents()
          .add(EventSchedule.of(start, Duration.ofHours(2), 30));
      ComingFrom.siemScript(services.sophos(), folder, start, out);
      assertThat(printed().lines()).hasSize(30).allMatch(line -> line.startsWith("{"));

      ComingFrom.siemScript(services.sophos(), folder, start, out);
      assertThat(printed().lines()).hasSize(30);
    }
  }

  @Test
  void stackOneSdk_eachCall_hasOne() {
    System.setOut(out);
    try (SimulatedServices services = RunStackOneAction.linked(Level.TENANT)) {
      StackOneClient stackOne = services.stackOne();
      String account = stackOne.accounts().list().iterator().next().id();
      ActionResult result = ComingFrom.stackOneSdk(stackOne, account);
      assertThat(result.rows()).hasSize(5);
      assertThat(printed()).contains(account).doesNotContain("/link/");
    }
    try (StackOneClient created = ComingFrom.stackOneClient("v1.eu1.k")) {
      assertThat(created.rateLimitState().availableCalls()).isPresent();
    }
  }
}
