package dev.connectorsdk.examples.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.IOException;
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

  private final ExclusionsProgram program = new ExclusionsProgram();
  private final SophosCentralSimulator sophos = program.sophos();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    program.close();
  }

  private int run(String... args) {
    return program.run(sophos.tenantCredential(), args);
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

    int exit = program.run(Map.of(), "--export", file.toString());

    assertThat(exit).isZero();
    assertThat(program.out()).contains("6 exclusions written to " + file);
    assertThat(program.err()).contains("built-in simulators", "Read 4 exclusions: scanning");
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
    assertThat(run("--export", file)).as(program.err()).isZero();
    String exported = Files.readString(Path.of(file));
    removeExclusions();

    assertThat(run("--import", file, "--json")).isZero();
    assertThat(writes()).isEmpty();
    assertThat(counts()).containsEntry("create", 7L).containsEntry("planned", 7L);

    assertThat(run("--import", file, "--apply", "--json")).as(program.err()).isZero();
    assertThat(counts()).containsEntry("create", 7L).containsEntry("done", 7L);
    assertThat(program.err()).contains("[7/7] create intrusion-prevention both");

    assertThat(run("--import", file, "--apply")).isZero();
    assertThat(program.out()).contains("create: 0, update: 0, unchanged: 7");
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
    assertThat(program.out())
        .contains("scanMode: \"onAccess\" to \"onDemandAndOnAccess\"", "planned");
    assertThat(program.err()).contains("Nothing was changed: add --apply");
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

    assertThat(program.out()).contains("locked");
    assertThat(program.err()).contains("Error: The partner or the organization manages");
    assertThat(writes()).isEmpty();
  }

  @Test
  void tenantOfThePartner_imported_isTheOnlyOneChanged() throws IOException {
    Path file = file("b.csv", HEADER + "scanning,web,a,,\n");
    SimulatedTenant first = sophos.partner().tenants().get(0);
    SimulatedTenant second = sophos.partner().tenants().get(1);
    SimulatedCredential partner = sophos.partnerCredential();

    assertThat(program.run(partner, "--import", file.toString(), "--apply", "--tenant", first.id()))
        .as(program.err())
        .isZero();
    assertThat(first.items(SCANNING).size()).isEqualTo(second.items(SCANNING).size() + 1);

    assertThat(program.run(partner, "--import", file.toString(), "--apply")).isEqualTo(1);
    assertThat(program.err()).contains("Error: ").doesNotContain("[1/1]");
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
    assertThat(program.err())
        .contains("[2/3] create scanning web b", "Error: line 3: POST ", "Run again")
        .doesNotContain("[3/3]");

    assertThat(run("--import", file.toString(), "--apply", "--json")).isZero();
    assertThat(counts()).containsEntry("unchanged", 1L).containsEntry("done", 2L);
    assertThat(sophos.tenant().items(SCANNING).all()).hasSize(4 + 3);
  }

  @Test
  void existingFile_exported_isKeptWithoutForce() throws IOException {
    Path file = file("a.csv", "mine");

    assertThat(run("--export", file.toString())).isEqualTo(1);

    assertThat(program.err()).contains("already exists: choose another file, or add --force");
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
    assertThat(program.err()).contains("must end in .csv or .json");
  }

  @SuppressWarnings("unchecked") // an object of the program's JSON
  private Map<String, Object> counts() {
    return (Map<String, Object>) Json.readObject(program.out()).getOrDefault("counts", Map.of());
  }
}
