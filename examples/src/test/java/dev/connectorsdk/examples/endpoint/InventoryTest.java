package dev.connectorsdk.examples.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InventoryTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int inventory(String... args) {
    return inventory(Map.of(), args);
  }

  private int inventory(Map<String, String> environment, String... args) {
    CommandLine command = Inventory.command(Environment.of(environment));
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(args);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  @Test
  void tenant_table_hasItsEndpointsAndSaysThatTheyAreSimulated() {
    assertThat(inventory()).isZero();

    assertThat(out.toString()).contains("| hostname", "Windows", "encrypted", "Recommended");
    assertThat(err.toString()).contains("built-in simulators", " endpoints");
  }

  @Test
  void tenant_csv_hasARowForEachEndpoint() {
    assertThat(inventory("--format", "csv")).isZero();

    assertThat(lines().get(0)).startsWith("tenant,id,hostname,type");
    assertThat(err.toString()).contains(lines().size() - 1 + " endpoints");
  }

  @Test
  void partner_json_hasTheEndpointsOfAllTenants() {
    assertThat(inventory("--level", "partner", "--json")).isEqualTo(1);

    assertThat(lines().stream().map(line -> Json.readObject(line).get("tenant")).distinct())
        .hasSize(5)
        .contains("Alder Foods");
    assertThat(err.toString()).contains("7 tenants: 5 read, 1 failed, 1 skipped");
  }

  @Test
  void output_written_replacesTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("all.csv"), "old");

    assertThat(inventory("--format", "csv", "--output", file.toString())).isZero();

    assertThat(Files.readString(file)).startsWith("tenant,id,").doesNotContain("old");
    assertThat(out.toString()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void output_inMissingFolder_errorNamesTheFile() {
    Path file = folder.resolve("none/all.csv");

    assertThat(inventory("--output", file.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("Error: The file " + file + " cannot be written");
  }

  @Test
  void tenantThatFails_namedAndTheOthersAreWritten() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.builder().start()) {
      sophos.partner().tenants().get(1).denyParent();

      int exit = inventory(environment(sophos), "--json");

      assertThat(exit).isEqualTo(1);
      assertThat(err.toString())
          .contains("Not read: " + sophos.partner().tenants().get(1).name(), "2 failed");
      assertThat(lines()).isNotEmpty();
    }
  }

  private static Map<String, String> environment(SophosCentralSimulator sophos) {
    SimulatedCredential credential = sophos.partnerCredential();
    return Map.of(
        "SOPHOS_CLIENT_ID",
        credential.clientId(),
        "SOPHOS_CLIENT_SECRET",
        credential.revealSecret(),
        "SOPHOS_IDENTITY_URL",
        sophos.identityUrl().toString(),
        "SOPHOS_API_URL",
        sophos.globalUrl().toString(),
        "STACKONE_API_KEY",
        "v1.eu1.unused",
        "STACKONE_API_URL",
        "http://127.0.0.1:1");
  }
}
