package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may skip a test is listed in CONTRIBUTING.md, with what makes it true in CI. */
class AssumptionsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern ASSUMPTION =
      Pattern.compile("\\bassum(e|ing)(True|False|That)\\(|@(Enabled|Disabled)\\w*\\b");

  @Test
  void assumptions_everyTest_areListed() throws IOException {
    List<String> files;
    try (Stream<Path> all = Files.walk(ROOT)) {
      files =
          all.filter(path -> path.toString().contains("/src/test/java/"))
              .filter(path -> path.toString().endsWith(".java"))
              .filter(AssumptionsTest::hasAssumption)
              .map(path -> path.getFileName().toString().replace(".java", ""))
              .distinct()
              .toList();
    }

    assertThat(files).contains("Browser", "CurlTest");
    assertThat(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
        .contains(files.stream().map(name -> "`" + name + "`").toList());
  }

  private static boolean hasAssumption(Path file) {
    try {
      return ASSUMPTION.matcher(Files.readString(file)).results().findAny().isPresent()
          && !file.endsWith("AssumptionsTest.java");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
