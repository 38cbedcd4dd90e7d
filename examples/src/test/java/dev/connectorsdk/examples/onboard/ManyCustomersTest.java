package dev.connectorsdk.examples.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Batches of customers and offboarding, with simulators that outlive the program. */
class ManyCustomersTest {
  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final StackOneSimulator stackOne =
      StackOneSimulator.builder().sophos(sophos.identityUrl(), sophos.globalUrl()).start();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void createProfile() {
    stackOne
        .dashboard()
        .createProfile(
            ProfileForm.sophos(
                "Sophos Central",
                sophos.tenantCredential().clientId(),
                sophos.tenantCredential().revealSecret()));
  }

  @AfterEach
  void close() {
    stackOne.close();
    sophos.close();
  }

  private int onboard(String typed, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Map<String, String> variables =
        Map.of(
            "SOPHOS_CLIENT_ID", sophos.tenantCredential().clientId(),
            "SOPHOS_CLIENT_SECRET", sophos.tenantCredential().revealSecret(),
            "STACKONE_API_KEY", stackOne.apiKey().reveal(),
            "SOPHOS_IDENTITY_URL", sophos.identityUrl().toString(),
            "SOPHOS_API_URL", sophos.globalUrl().toString(),
            "STACKONE_API_URL", stackOne.apiUrl().toString());
    CommandLine program = Onboard.command(Environment.of(variables), new StringReader(typed));
    return program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }

  private int many(Path file, String... more) {
    List<String> args =
        List.of(
            "--customers", file.toString(),
            "--links", folder.resolve("links.csv").toString(),
            "--state", folder.resolve("state").toString());
    return onboard("", Stream.concat(args.stream(), Arrays.stream(more)).toArray(String[]::new));
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private void openLinks() throws Exception {
    Files.readAllLines(folder.resolve("links.csv")).stream()
        .map(line -> URI.create(line.substring(line.lastIndexOf(',') + 1)))
        .forEach(stackOne.customer()::open);
  }

  @Test
  void customers_secondRun_processesUnfinishedOnly() throws Exception {
    Path customers = file("c.csv", "owner_name,note,owner_id\n\"One, Ltd\",x,c1\nTwo,,c2\n");
    assertThat(many(customers)).isEqualTo(3);
    assertThat(out.toString())
        .contains("invited         c1  One, Ltd", "invited         c2  Two")
        .doesNotContain("/link/");
    assertThat(Files.getPosixFilePermissions(folder.resolve("links.csv")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    openLinks();

    assertThat(many(customers, "--json")).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"owner_id\":").contains("linked"));

    assertThat(many(customers)).isZero();
    assertThat(err.toString()).contains("Customers: 2 finished before, 0 linked");
    assertThat(stackOne.accounts()).hasSize(2);
  }

  @Test
  void customers_jsonFile_areInvited() throws Exception {
    Path customers = file("c.json", "[{\"owner_id\":\"c1\",\"owner_name\":\"One\",\"tags\":[1]}]");
    assertThat(many(customers)).isEqualTo(3);
    assertThat(out.toString()).contains("invited         c1  One");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c.csv  | owner_id,owner_name;a,;,;b,B       | line 2 has no owner_name; line 3 has no owner_id and no
          c.csv  | id,name;1,2                        | The header line has no column owner_id; its columns are id, name
          c.csv  | owner_id,owner_name                | has no customers
          c.csv  | owner_id,owner_name;a              | line 2 has no owner_name
          c.csv  | owner_id,owner_name;a,A;b,B, Ltd   | Line 3 has 3 cells, but the header has 2
          c.csv  | owner_id,owner_name;a,A, Ltd       | Line 2 has 3 cells, but the header has 2
          c.csv  | owner_id,owner_name;a,"A           | c.csv
          c.json | [{"owner_id":"a"}]                 | entry 1 has no owner_name
          c.json | {"owner_id":"a"}                   | must be one array
          c.json | [{"owner_id":"a","owner_name":[]}] | must be one array
          c.json | [                                  | must be one array
          """)
  void customersFile_invalid_rejectedBeforeAnyRequest(String name, String text, String why)
      throws Exception {
    assertThat(many(file(name, text.replace(';', '\n')))).isEqualTo(1);
    assertThat(err.toString()).contains("Error: ", why);
    assertThat(stackOne.traffic().calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, line 11 has no owner_name. Nothing", "11, line 11 has no owner_name; and more."})
  void customersFile_manyProblems_saysWhetherThereAreMore(int problems, String end)
      throws Exception {
    assertThat(many(file("c.csv", "owner_id,owner_name\n" + "a,\n".repeat(problems)))).isOne();
    assertThat(err.toString()).contains(end);
  }

  @Test
  void customersFile_missing_isError() {
    assertThat(many(folder.resolve("none.csv"))).isEqualTo(1);
    assertThat(err.toString()).contains("none.csv cannot be read");
  }

  @Test
  void linksFile_readableByOthers_isRejected() throws Exception {
    Path links = file("links.csv", "");
    Files.setPosixFilePermissions(links, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(many(file("c.csv", "owner_id,owner_name\na,A\n"))).isEqualTo(1);
    assertThat(err.toString()).contains("can be read by others");
    assertThat(stackOne.sessions()).isEmpty();
  }

  @Test
  void customers_withoutLinksFile_invalidUsage() throws Exception {
    Path customers = file("c.csv", "owner_id,owner_name\na,A\n");
    assertThat(onboard("", "--customers", customers.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--customers requires --links FILE");
  }

  @Test
  void offboarding_notConfirmed_keepsAccount() throws Exception {
    many(file("c.csv", "owner_id,owner_name\nc1,One\n"));
    openLinks();
    String[] leave = {"--off-board", "--owner-id", "c1", "--owner-name", "One"};

    assertThat(onboard("n\n", leave)).isEqualTo(1);
    assertThat(err.toString()).contains("of One permanently? [y/N]", "is kept");
    assertThat(onboard("", leave)).isEqualTo(1);
    assertThat(stackOne.accounts()).hasSize(1);

    assertThat(onboard("y\n", leave)).isZero();
    assertThat(stackOne.accounts()).isEmpty();
    assertThat(onboard("", "--off-board", "--yes", "--owner-id", "c1")).isZero();
  }
}
