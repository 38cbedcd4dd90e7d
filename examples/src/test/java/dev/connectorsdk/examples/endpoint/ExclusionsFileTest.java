package dev.connectorsdk.examples.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that an import rejects before it sends anything. */
class ExclusionsFileTest {
  private final ExclusionsProgram program = new ExclusionsProgram();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    program.close();
  }

  private int run(String... args) {
    return program.run(program.sophos().tenantCredential(), args);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
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

    assertThat(program.err())
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
    assertThat(program.sophos().traffic().calls()).isEmpty();
  }

  @Test
  void invalidJson_imported_lineIsNamedAndNothingIsSent() throws IOException {
    Path wrong =
        file(
            "b.json",
            "[\n{\"kind\": \"scanning\", \"type\": \"web\", \"value\": \"a\"},\n{\n\"kind\": \"x\"}]");
    assertThat(run("--import", wrong.toString(), "--apply")).isEqualTo(1);
    assertThat(program.err()).contains(wrong + ", line 3: kind must be one of");

    Path broken = file("c.json", "[\n{\"kind\": \"scanning\",\n\"type\"; \"web\"}]");
    assertThat(run("--import", broken.toString(), "--apply")).isEqualTo(1);
    assertThat(program.err()).contains(broken + ", line 3: the file must be one array");

    assertThat(run("--import", file("d.json", "[] []").toString(), "--apply")).isEqualTo(1);
    assertThat(program.err()).contains("the file must be one array");
    assertThat(run("--import", file("e.json", "[]").toString(), "--apply")).isEqualTo(1);
    assertThat(program.err()).contains("it has no exclusions");
    assertThat(program.sophos().traffic().calls()).isEmpty();
  }

  @Test
  void csv_unknownColumnOrTooManyCells_isNamedAndNothingIsSent() throws IOException {
    Path column = file("b.csv", "kind,type,value,scanmode\nscanning,web,a,onAccess\n");
    assertThat(run("--import", column.toString())).isEqualTo(1);
    assertThat(program.err()).contains(column + ", line 2: scanmode is unknown: the names are");

    Path cells = file("c.csv", "kind,type,value\nscanning,web,a,b\n");
    assertThat(run("--import", cells.toString())).isEqualTo(1);
    assertThat(program.err())
        .contains(cells + ", line 2: there are 4 cells", "Quote values that contain commas.");

    Path quote = file("d.csv", "kind,type,value\nscanning,web,\"a\n");
    assertThat(run("--import", quote.toString())).isEqualTo(1);
    assertThat(program.err()).contains(quote + ": ", "Nothing was sent");

    assertThat(run("--import", folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(program.err()).contains("none.csv cannot be read");
    assertThat(program.sophos().traffic().calls()).isEmpty();
  }
}
