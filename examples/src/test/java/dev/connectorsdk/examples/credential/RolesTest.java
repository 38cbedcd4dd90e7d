package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  private int roles(String... args) {
    return terminal.run(Roles.command(), args);
  }

  @Test
  void roles_noOptions_printsAllRolesAndFamilies() {
    assertThat(roles()).isZero();
    assertThat(terminal.out())
        .contains(
            ServicePrincipalRole.known().stream().map(ServicePrincipalRole::shortName).toList())
        .contains("live-discover", "xdr-query", "D documented", "% unknown")
        .containsPattern("\\d+ yes, \\d+ no, \\d+ \\? [DOSI]");
  }

  @Test
  void roles_family_printsOperationsAndSources() {
    assertThat(roles("--family", "siem")).isZero();
    assertThat(terminal.out())
        .contains("GET /siem/v1/alerts", "GET /siem/v1/events", "yes I (D1)", "D1: Sophos Central")
        .doesNotContain("none found");
  }

  @Test
  void json_familiesAndOperations_areListed() throws IOException {
    assertThat(roles("--json")).isZero();
    assertThat(terminal.json())
        .isInstanceOf(List.class)
        .asString()
        .contains("family=siem", "Service Principal Firewall", "weakest=");
    assertThat(roles("--json", "--family", "siem")).isZero();
    assertThat(terminal.json()).asString().contains("operation=GET /siem/v1/alerts", "verdict=");
  }

  @Test
  void html_existingFile_overwrittenWithForceOnly() throws IOException {
    Path page = folder.resolve("roles.html");
    assertThat(roles("--html", page.toString())).isZero();
    assertThat(page).content().startsWith("<!doctype html>");

    Files.writeString(page, "kept");
    assertThat(roles("--html", page.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("already exists", "--force");
    assertThat(page).hasContent("kept");

    assertThat(roles("--html", page.toString(), "--force")).isZero();
    assertThat(page).content().startsWith("<!doctype html>").endsWith("</html>\n");
  }

  @Test
  void html_unwritableFile_isError() {
    assertThat(roles("--html", folder.resolve("none/roles.html").toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("Error: ", "its folder must exist");
    assertThat(roles("--html", folder.toString(), "--force")).isEqualTo(1);
    assertThat(terminal.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--family=nonsense",
        "--force",
        "--html=page.html --json",
        "--html=page.html --family=siem",
        "--html",
        "--nonsense"
      })
  void invalidUsage_anyOption_printsUsage(String line) {
    assertThat(roles(line.split(" "))).isEqualTo(2);
    assertThat(terminal.err()).contains("Usage: roles");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void help_always_printsOptionsAndExitCodes() {
    assertThat(roles("--help")).isZero();
    assertThat(terminal.out()).contains("--html", "--family", "Exit code");
  }
}
