package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/third-party.md lists the runtime dependencies of the published modules with their licenses.
 * The build writes the real ones to {@code target/third-party}, and fails for a license that the
 * root POM does not accept.
 */
class ThirdPartyTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `([\\w.-]+:[\\w.-]+)` \\| ([^|]+?) \\|", Pattern.MULTILINE);

  @Test
  void thirdPartyPage_runtimeDependencies_areListedWithTheirLicense() throws IOException {
    Set<String> real = new TreeSet<>();
    for (Pom pom : Pom.published()) {
      if (pom.isJar()) {
        Path list = pom.folder().resolve("target/third-party/third-party.txt");
        assertThat(list).as("written by mvn process-classes").isNotEmptyFile();
        Files.readAllLines(list).stream().filter(line -> line.contains(" | ")).forEach(real::add);
      }
    }

    assertThat(rows()).containsExactlyElementsOf(real);
  }

  private static Set<String> rows() throws IOException {
    return ROW.matcher(Files.readString(Pom.ROOT.resolve("docs/third-party.md")))
        .results()
        .map(row -> row.group(1) + " | " + row.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
