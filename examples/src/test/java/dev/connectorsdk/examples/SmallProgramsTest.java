package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.SimulatedServices.Level;
import dev.connectorsdk.sophos.SophosClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs each small program, and the snippets of the documents, on simulators. */
class SmallProgramsTest {
  private final PrintStream console = System.out;

  @AfterEach
  void restoreConsole() {
    System.setOut(console);
  }

  private static String printed(Function<Environment, ServiceProgram> program, String... args) {
    StringWriter out = new StringWriter();
    int exit =
        Programs.commandLine(program.apply(Environment.of(Map.of())))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(out))
            .execute(args);
    assertThat(exit).as(out.toString()).isZero();
    return out.toString();
  }

  private String console(Level level, Consumer<Services> snippet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try (Services services = SimulatedServices.start(level)) {
      snippet.accept(services);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void firstSophosCall_simulators_tableOrJsonWithIds() {
    assertThat(printed(FirstSophosCall::new))
        .contains("Using the built-in simulators", "| severity", "Malware detected");
    assertThat(printed(FirstSophosCall::new, "--json"))
        .contains("\"id\": \"", "\"severity\": \"high\"");
  }

  @Test
  void paging_threePerPage_printsAllPages() {
    assertThat(printed(Paging::new)).contains("| 3 ", "-00000", "| false |");
    assertThat(console(Level.TENANT, services -> Paging.listEndpoints(services.sophos().tenant())))
        .contains("-00000", "-00007", "3 endpoints, more: true", "more: false");
  }

  @Test
  void partnerOverTenants_someUnreachable_printsEachTenant() {
    assertThat(printed(PartnerOverTenants::new)).contains("has no host", "| 12 ", "refused: ");
    assertThat(console(Level.PARTNER, services -> countAlerts(services.sophos())))
        .contains("has no host", "has 12 alerts", "refused: ");
  }

  @Test
  void tenants_someUnreachable_printsNumbersAndReasons() {
    assertThat(printed(TenantOverview::new))
        .contains("| Alder Foods ", "| eu01 ", "7 tenants: 5 read, 1 failed, 1 skipped")
        .contains("returned no API host", "| read ");
    assertThat(printed(TenantOverview::new, "--level=ORGANIZATION", "--json"))
        .contains("\"tenant\": \"North Plant\"", "\"alerts\": \"12\"");
    assertThat(console(Level.PARTNER, services -> TenantOverview.countEndpoints(services.sophos())))
        .contains(" 8", "no API host");
  }

  private static void countAlerts(SophosClient sophos) {
    PartnerOverTenants.countAlerts(sophos);
  }

  @Test
  void linkAnAccount_simulators_printsActiveAccountWithoutLink() {
    assertThat(printed(LinkAnAccount::new))
        .contains("Create profile", "active: true")
        .doesNotContain("/link/");
  }

  @Test
  void linkAnAccount_profileExists_printsNoSteps() {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT)) {
      PrintWriter ignored = new PrintWriter(new StringWriter());
      LinkAnAccount program = new LinkAnAccount(Environment.of(Map.of()));
      program.run(services, ignored);
      StringWriter again = new StringWriter();

      ServiceProgram.Result result = program.run(services, new PrintWriter(again, true));

      assertThat(again.toString()).doesNotContain("Create profile");
      assertThat(result.text()).contains("active: true");
    }
  }

  @Test
  void runStackOneAction_simulators_printsActionsAndRows() {
    assertThat(printed(RunStackOneAction::new)).contains("(first 5)", "| high ");
    assertThat(printed(RunStackOneAction::new, "--json")).contains("\"id\"");
  }

  @Test
  void simulatedServices_organization_haveRoleAndName() {
    try (Services services = SimulatedServices.start(Level.ORGANIZATION)) {
      assertThat(services.role()).isPresent();
      assertThat(services.displayName()).contains("simulators");
    }
  }
}
