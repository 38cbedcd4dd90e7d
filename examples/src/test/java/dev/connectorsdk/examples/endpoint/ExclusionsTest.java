package dev.connectorsdk.examples.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExclusionsTest {
  private static final String SCANNING = "/endpoint/v1/settings/exclusions/scanning";
  private static final String HEADER = "kind,type,value,scanMode,comment\n";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sophos.close();
  }

  private int run(String... args) {
    return run(sophos.tenantCredential(), args);
  }

  private int run(SimulatedCredential credential, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Map<String, String> variables =
        Map.of(
            "SOPHOS_CLIENT_ID", credential.clientId(),
            "SOPHOS_CLIENT_SECRET", credential.revealSecret(),
            "STACKONE_API_KEY", "v1.eu1.unused",
            "SOPHOS_IDENTITY_URL", sophos.identityUrl().toString(),
            "SOPHOS_API_URL", sophos.globalUrl().toString(),
            "STACKONE_API_URL", sophos.globalUrl().toString());
    return Exclusions.command(Environment.of(variables))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> writes() {
    return sophos.traffic().calls().stream()
        .filter(call -> call.path().startsWith("/endpoint") && !call.method().equals("GET"))
        .map(RecordedCall::method)
        .toList();
  }

  private void removeExclusions() {
    for (String kind : List.of("scanning", "isolation", "intrusion-prevention")) {
      sophos.tenant().items("/endpoint/v1/settings/exclusions/" + kind).clear();
    }
  }

  @Test
  void export_withoutKeys_usesTheSimulators() {
    Path file = folder.resolve("all.csv");

    int exit =
        Exclusions.command(Environment.of(Map.of()))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute("--export", file.toString());

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("6 exclusions written to " + file);
    assertThat(err.toString()).contains("built-in simulators", "Read 4 exclusions: scanning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.csv", "all.json"})
  void exportedFile_importedTwice_createsAllOnceAndThenNothing(String name) throws IOException {
    String file = folder.resolve(name).toString();
    sophos
        .tenant()
        .items(SCANNING)
        .add(
            Map.of(
                "id",
                "odd",
                "type",
                "web",
                "value",
                "a, \"b\" ü",
                "scanMode",
                "onDemand",
                "comment",
                "1\n2"));
    assertThat(run("--export", file)).as(err.toString()).isZero();
    String exported = Files.readString(Path.of(file));
    removeExclusions();

    assertThat(run("--import", file, "--json")).isZero();
    assertThat(writes()).isEmpty();
    assertThat(counts()).containsEntry("create", 7L).containsEntry("planned", 7L);

    assertThat(run("--import", file, "--apply", "--json")).as(err.toString()).isZero();
    assertThat(counts()).containsEntry("create", 7L).containsEntry("done", 7L);
    assertThat(err.toString()).contains("[7/7] create intrusion-prevention both");

    assertThat(run("--import", file, "--apply")).isZero();
    assertThat(out.toString()).contains("create: 0, update: 0, unchanged: 7");
    assertThat(writes()).hasSize(7);

    assertThat(run("--export", file, "--force")).isZero();
    assertThat(Files.readString(Path.of(file))).isEqualTo(exported);
  }

  @Test
  void differences_applied_areChangedAndTheRestIsKept() throws IOException {
    Path file =
        file(
            "b.csv",
            HEADER
                + "scanning,process,sqlservr.exe,onDemandAndOnAccess,\n"
                + "scanning,path,C:\\Backup\\,,Nightly\n");

    assertThat(run("--import", file.toString(), "--dry-run")).isZero();
    assertThat(out.toString())
        .contains("scanMode: \"onAccess\" to \"onDemandAndOnAccess\"", "planned");
    assertThat(err.toString()).contains("Nothing was changed: add --apply");
    assertThat(writes()).isEmpty();

    assertThat(run("--import", file.toString(), "--apply")).isZero();
    assertThat(writes()).containsExactly("PATCH", "PATCH");
    assertThat(sophos.tenant().items(SCANNING).all())
        .anyMatch(
            one ->
                "sqlservr.exe".equals(one.get("value"))
                    && "onDemandAndOnAccess".equals(one.get("scanMode"))
                    && "Generated".equals(one.get("comment")))
        .anyMatch(one -> "Nightly".equals(one.get("comment")))
        .hasSize(4);
  }

  @Test
  void exclusionOfThePartner_thatDiffers_isReportedAndNotSent() throws IOException {
    Path file = file("b.csv", HEADER + "scanning,web,intranet.example,,Mine\n");

    assertThat(run("--import", file.toString(), "--apply")).isEqualTo(1);

    assertThat(out.toString()).contains("locked");
    assertThat(err.toString()).contains("Error: The partner or the organization manages");
    assertThat(writes()).isEmpty();
  }

  @Test
  void tenantOfThePartner_imported_isTheOnlyOneChanged() throws IOException {
    Path file = file("b.csv", HEADER + "scanning,web,a,,\n");
    SimulatedTenant first = sophos.partner().tenants().get(0);
    SimulatedTenant second = sophos.partner().tenants().get(1);
    SimulatedCredential partner = sophos.partnerCredential();

    assertThat(run(partner, "--import", file.toString(), "--apply", "--tenant", first.id()))
        .as(err.toString())
        .isZero();
    assertThat(first.items(SCANNING).size()).isEqualTo(second.items(SCANNING).size() + 1);

    assertThat(run(partner, "--import", file.toString(), "--apply")).isEqualTo(1);
    assertThat(err.toString()).contains("Error: ").doesNotContain("[1/1]");
  }

  @Test
  void failureInTheMiddle_repeated_isCompleted() throws IOException {
    Path file = file("b.csv", HEADER + "scanning,web,a,,\nscanning,web,b,,\nscanning,web,c,,\n");
    sophos.faults().on("POST", SCANNING).after(1).times(1).inject(Fault.status(500));

    assertThat(run("--import", file.toString(), "--apply", "--json")).isEqualTo(1);

    assertThat(counts())
        .containsEntry("done", 1L)
        .containsEntry("failed", 1L)
        .containsEntry("not_done", 1L);
    assertThat(err.toString())
        .contains("[2/3] create scanning web b", "Error: line 3: POST ", "Run again")
        .doesNotContain("[3/3]");

    assertThat(run("--import", file.toString(), "--apply", "--json")).isZero();
    assertThat(counts()).containsEntry("unchanged", 1L).containsEntry("done", 2L);
    assertThat(sophos.tenant().items(SCANNING).all()).hasSize(4 + 3);
  }

  @Test
  void invalidLines_imported_areNamedAndNothingIsSent() throws IOException {
    Path file =
        file(
            "b.csv",
            """
            kind,type,value,scanMode,direction,remotePorts
            scanning,path,C:\\x,,,
            scanning,pth,C:\\x,,,
            isolation,,,,both,443 70000
            isolation,,,,both,https
            isolation,path,,,both,
            scanning,behavioral,x,onAccess,,
            scanning,path,C:\\x,onAccess,,
            files,path,C:\\x,,,
            isolation,,,,,
            scanning,path,,,,
            """);

    assertThat(run("--import", file.toString(), "--apply")).isEqualTo(1);

    assertThat(err.toString())
        .contains(
            "Error: " + file + ", line 3: type must be one of [amsi, ",
            "not \"pth\"",
            "line 4: remotePorts must hold ports from 1 to 65535, not 70000",
            "line 5: remotePorts must be whole numbers, not [https]",
            "line 6: type must be empty for the kind isolation",
            "line 7: An exclusion of the type behavioral has no scan mode",
            "line 8: the exclusion is the same as in line 2",
            "line 9: kind must be one of [scanning, isolation, intrusion-prevention]",
            "line 10: direction must be one of",
            "line 11: value must not be blank",
            "Nothing was sent: fix the file, then run again.")
        .doesNotContain("Using", "line 2:");
    assertThat(sophos.traffic().calls()).isEmpty();
  }

  @Test
  void invalidJson_imported_lineIsNamedAndNothingIsSent() throws IOException {
    Path wrong =
        file(
            "b.json",
            "[\n{\"kind\": \"scanning\", \"type\": \"web\", \"value\": \"a\"},\n{\n\"kind\": \"x\"}]");
    assertThat(run("--import", wrong.toString(), "--apply")).isEqualTo(1);
    assertThat(err.toString()).contains(wrong + ", line 3: kind must be one of");

    Path broken = file("c.json", "[\n{\"kind\": \"scanning\",\n\"type\"; \"web\"}]");
    assertThat(run("--import", broken.toString(), "--apply")).isEqualTo(1);
    assertThat(err.toString()).contains(broken + ", line 3: the file must be one array");

    assertThat(run("--import", file("d.json", "[] []").toString(), "--apply")).isEqualTo(1);
    assertThat(err.toString()).contains("the file must be one array");
    assertThat(run("--import", file("e.json", "[]").toString(), "--apply")).isEqualTo(1);
    assertThat(err.toString()).contains("it has no exclusions");
    assertThat(sophos.traffic().calls()).isEmpty();
  }

  @Test
  void csv_unknownColumnOrTooManyCells_isNamedAndNothingIsSent() throws IOException {
    Path column = file("b.csv", "kind,type,value,scanmode\nscanning,web,a,onAccess\n");
    assertThat(run("--import", column.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(column + ", line 2: scanmode is unknown: the names are");

    Path cells = file("c.csv", "kind,type,value\nscanning,web,a,b\n");
    assertThat(run("--import", cells.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains(cells + ", line 2: there are 4 cells", "Quote values that contain commas.");

    Path quote = file("d.csv", "kind,type,value\nscanning,web,\"a\n");
    assertThat(run("--import", quote.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(quote + ": ", "Nothing was sent");

    assertThat(run("--import", folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.csv cannot be read");
    assertThat(sophos.traffic().calls()).isEmpty();
  }

  @Test
  void existingFile_exported_isKeptWithoutForce() throws IOException {
    Path file = file("a.csv", "mine");

    assertThat(run("--export", file.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("already exists: choose another file, or add --force");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(sophos.traffic().calls()).isEmpty();

    sophos.faults().on("GET", "/endpoint/**").inject(Fault.status(403));
    assertThat(run("--export", file.toString(), "--force")).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void invalidUsage_eachForm_exitCode2() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--export", "a.csv", "--import", "b.csv")).isEqualTo(2);
    assertThat(run("--export", "a.csv", "--apply")).isEqualTo(2);
    assertThat(run("--import", "a.csv", "--apply", "--dry-run")).isEqualTo(2);
    assertThat(run("--import", "a.csv", "--force")).isEqualTo(2);
    assertThat(run("--import", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("must end in .csv or .json");
  }

  @SuppressWarnings("unchecked") // an object of the program's JSON
  private Map<String, Object> counts() {
    return (Map<String, Object>) Json.readObject(out.toString()).getOrDefault("counts", Map.of());
  }
}
