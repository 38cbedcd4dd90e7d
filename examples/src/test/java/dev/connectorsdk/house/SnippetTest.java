package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java in documents is copied from compiled examples: a block under {@code <!-- snippet:
 * FirstCall.java first-call -->} equals the lines of that file between {@code // snippet
 * first-call} and {@code // end}.
 */
class SnippetTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path EXAMPLES = ROOT.resolve("examples/src");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+) (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java");

  static Stream<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(path -> path.toString().endsWith(".md")).forEach(documents::add);
    }
    return documents.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void javaBlocks_eachDocument_matchExamples(Path document) throws IOException {
    String text = Files.readString(document);
    Matcher snippet = SNIPPET.matcher(text);
    long cut = 0;
    while (snippet.find()) {
      assertThat(snippet.group(3))
          .as("%s shows %s of %s", document, snippet.group(2), snippet.group(1))
          .isEqualTo(region(source(snippet.group(1)), snippet.group(2)));
      cut++;
    }
    assertThat(JAVA_BLOCK.matcher(text).results().count())
        .as("all Java blocks are snippets")
        .isEqualTo(cut);
  }

  @Test
  void readme_snippets_arePresent() throws IOException {
    assertThat(SNIPPET.matcher(Files.readString(ROOT.resolve("README.md"))).find()).isTrue();
  }

  private static Path source(String name) throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static String region(Path file, String name) throws IOException {
    String text = Files.readString(file);
    Matcher region =
        Pattern.compile("// snippet " + name + "\\n(.*?)\\n *// end", Pattern.DOTALL).matcher(text);
    assertThat(region.find()).as("%s has the region %s", file, name).isTrue();
    return region.group(1).stripIndent() + "\n";
  }
}
