package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.examples.SimulatedServices.Level;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs each small program on simulators. */
class SmallProgramsTest {
  private final PrintStream console = System.out;

  @AfterEach
  void restoreConsole() {
    System.setOut(console);
  }

  private String printed(Consumer<String[]> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    program.accept(new String[0]);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void firstSophosCall_simulators_printsHighSeverityAlerts() {
    assertThat(printed(FirstSophosCall::main)).contains("Malware detected");
  }

  @Test
  void paging_threePerPage_printsAllEndpoints() {
    assertThat(printed(Paging::main))
        .contains("-00000", "-00007", "3 endpoints, more: true", "more: false");
  }

  @Test
  void partnerOverTenants_someUnreachable_printsEachTenant() {
    assertThat(printed(PartnerOverTenants::main))
        .contains("has no host", "has 12 alerts", "refused: ");
  }

  @Test
  void linkAnAccount_simulators_printsActiveAccountWithoutLink() {
    assertThat(printed(LinkAnAccount::main))
        .contains("Create profile", "active: true")
        .doesNotContain("/link/");
  }

  @Test
  void runStackOneAction_simulators_printsActionsAndRows() {
    assertThat(printed(RunStackOneAction::main)).contains("sophos_list_alerts", "high  ");
  }

  @Test
  void simulatedServices_organization_haveRoleAndName() {
    try (Services services = SimulatedServices.start(Level.ORGANIZATION)) {
      assertThat(services.role()).isPresent();
      assertThat(services.displayName()).contains("simulators");
    }
  }
}
