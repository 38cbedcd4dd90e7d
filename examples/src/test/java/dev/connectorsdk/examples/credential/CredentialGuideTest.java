package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialGuideTest {
  private final Terminal terminal = new Terminal();

  private int guide(String... args) {
    return terminal.run(CredentialGuide.command(), args);
  }

  @ParameterizedTest
  @CsvSource({
    "tenant, must be Super Admin.",
    "partner, must be Partner Super Admin",
    "ORGANIZATION, must be Enterprise Super Admin"
  })
  void role_eachLevel_printsStepsOfThatLevel(String level, String step) {
    assertThat(guide("--role", "read-only", "--level", level, "--name", "alerts")).isZero();
    assertThat(terminal.out())
        .contains("Create the API credential alerts", step, "Select Service Principal ReadOnly.")
        .doesNotContain("Evidence");
  }

  @Test
  void operations_observed_printLeastRoleWithEvidence() {
    assertThat(guide("--operation", "GET /common/v1/alerts", "--operation", "GET /whoami/v1"))
        .isZero();
    assertThat(terminal.out())
        .contains(
            "Select Service Principal ReadOnly",
            "Evidence for Service Principal ReadOnly",
            "allowed (observed, RPT): GET /common/v1/alerts",
            "RPT: Live test report of 2025")
        .containsPattern("least role that allows the operations \\((observed|inferred)\\)");
  }

  @Test
  void family_smallerRolesUnknown_printsPossibleRoles() {
    assertThat(guide("--family", "cloud-security")).isZero();
    assertThat(terminal.out())
        .contains("Select Service Principal Super Admin", "(inferred)")
        .contains("Perhaps sufficient, but not known to be: Forensics");
  }

  @Test
  void operation_inferred_printsRoleWithMoreCertainty() {
    assertThat(guide("--operation", "GET /common/v1/directory/users")).isZero();
    assertThat(terminal.out())
        .contains("7. Role: Select Service Principal ReadOnly.", "(inferred)")
        .contains("For more certainty, choose Service Principal Management instead.");
  }

  @Test
  void family_manyOperations_printsCount() {
    assertThat(guide("--family", "endpoint")).isZero();
    assertThat(terminal.out()).containsPattern("and \\d+ more");
  }

  @Test
  void markdown_specialCharacters_areEscaped() {
    assertThat(guide("--family", "siem", "--markdown", "--name", "a*b")).isZero();
    assertThat(terminal.out())
        .startsWith("# Create the API credential a\\*b")
        .contains("1. **Sign in.**", "## Why this role", "```text");
  }

  @Test
  void json_family_containsAdviceAndSteps() throws IOException {
    assertThat(guide("--family", "siem", "--json", "--description", "events")).isZero();
    assertThat(terminal.json())
        .asString()
        .contains(
            "level=tenant",
            "least=Service Principal",
            "sources=[StackOne's guide: docs.stackone.com",
            "Enter events");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--role= ",
        "--role=Readonyl",
        "--level=galaxy --role=ReadOnly",
        "--role=ReadOnly --family=siem",
        "--role=ReadOnly --json --markdown",
        "--role=ReadOnly --name= ",
        "--operation=alerts",
        "--operation=GET_/no/such/thing",
        "--family=nonsense",
        "--family=partner",
        "--nonsense"
      })
  void invalidUsage_anyOption_printsUsage(String line) {
    String[] args =
        line.isEmpty()
            ? new String[0]
            : Arrays.stream(line.split(" (?=--)"))
                .map(argument -> argument.replace('_', ' '))
                .toArray(String[]::new);
    assertThat(guide(args)).isEqualTo(2);
    assertThat(terminal.err()).contains("Usage: credential-guide");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void operation_otherLevel_messageNamesLevel() {
    assertThat(guide("--operation", "GET /partner/v1/tenants")).isEqualTo(2);
    assertThat(terminal.err()).contains("use --level partner");
    assertThat(guide("--operation", "GET /partner/v1/tenants", "--level", "partner")).isZero();
  }

  @Test
  void tenantOperation_partnerLevel_isAccepted() {
    assertThat(guide("--operation", "GET /common/v1/alerts", "--level", "partner")).isZero();
  }

  @Test
  void help_always_printsOptionsAndExitCodes() {
    assertThat(guide("--help")).isZero();
    assertThat(terminal.out()).contains("--operation", "--markdown", "Exit code");
  }
}
