package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.FaultCatalog;
import dev.connectorsdk.testkit.sophos.SophosFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that docs/reliability.md lists every fault, and that every test that it names exists. */
class ReliabilityPageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PROOF = Pattern.compile("`([a-z.]+\\.\\w+Test)(?:#(\\w+))?`");
  private static final Pattern FIRST_CELL =
      Pattern.compile("^\\| ([^|`]+?) \\|.*`[a-z]", Pattern.MULTILINE);

  static Stream<String> faults() {
    return Stream.concat(
        FaultCatalog.all().stream().map(Fault::name),
        Arrays.stream(SophosFault.values()).map(SophosFault::toString));
  }

  static List<MatchResult> proofs() throws IOException {
    return PROOF.matcher(page()).results().toList();
  }

  @Test
  void reliabilityPage_faults_areListed() throws IOException {
    List<String> rows = FIRST_CELL.matcher(page()).results().map(row -> row.group(1)).toList();

    assertThat(rows).containsAll(faults().toList()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void reliabilityPage_namedTests_exist(MatchResult proof) throws IOException {
    String file = "dev/connectorsdk/" + proof.group(1).replace('.', '/') + ".java";
    try (Stream<Path> modules = Files.list(ROOT)) {
      Path source =
          modules
              .map(module -> module.resolve("src/test/java").resolve(file))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow(() -> new AssertionError("No test " + proof.group(1)));
      if (proof.group(2) != null) {
        assertThat(Files.readString(source)).contains("void " + proof.group(2) + "(");
      }
    }
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/reliability.md"));
  }
}
