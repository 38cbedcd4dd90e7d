package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All modules have one version, and those that are published have what Maven Central requires. */
class PomsTest {
  private static final Pattern RELEASE =
      Pattern.compile("^## \\[(\\d+\\.\\d+\\.\\d+)] - ", Pattern.MULTILINE);
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "<groupId>dev\\.connectorsdk</groupId>\\s*<artifactId>[^<]*</artifactId>\\s*"
              + "<version>([^<]*)|\\bdev\\.connectorsdk:[a-z-]+:(\\d[\\w.-]*)");
  private static final Pom ROOT = Pom.of(Pom.ROOT);

  static List<Pom> published() throws IOException {
    return Pom.published();
  }

  @Test
  void versions_allPoms_areEqual() throws IOException {
    Set<String> versions = Pom.all().stream().map(Pom::version).collect(Collectors.toSet());

    assertThat(versions).containsExactly(ROOT.version());
  }

  @Test
  void versions_ofSdkInAllPoms_followTheProject() throws IOException {
    assertThat(Pom.all())
        .allSatisfy(
            pom ->
                assertThat(pom.texts(".//dependency[groupId='dev.connectorsdk']/version"))
                    .as(pom.toString())
                    .allMatch(version -> version.equals("${project.version}")));
  }

  /** A document names the newest release, or this version as long as there is none. */
  @Test
  void versions_inDocuments_areTheNewestRelease() throws IOException {
    Matcher release = RELEASE.matcher(Files.readString(Pom.ROOT.resolve("CHANGELOG.md")));
    String newest = release.find() ? release.group(1) : ROOT.version();
    Set<String> documented =
        documents()
            .flatMap(text -> DOCUMENTED.matcher(text).results())
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .collect(Collectors.toSet());

    assertThat(documented).containsExactly(newest);
  }

  @Test
  void userAgent_ofTheClients_hasTheVersionOfThePoms() throws IOException {
    String minor = ROOT.version().replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
    Path binding =
        Pom.ROOT.resolve("core/src/main/java/dev/connectorsdk/core/internal/http/ApiBinding.java");

    assertThat(binding).content().contains("\"connector-sdk/" + minor + "\"");
  }

  @Test
  void modules_allPoms_areInTheBuild() throws IOException {
    assertThat(Pom.all().stream().filter(pom -> !pom.folder().equals(Pom.ROOT)))
        .map(Pom::toString)
        .containsExactlyInAnyOrderElementsOf(ROOT.texts("modules/module"));
  }

  @Test
  void bom_publishedJars_areManaged() throws IOException {
    Pom bom = Pom.of(Pom.ROOT.resolve("integrations/bom"));
    List<String> jars = published().stream().filter(Pom::isJar).map(Pom::artifactId).toList();

    assertThat(bom.texts(".//dependency[groupId='dev.connectorsdk']/artifactId"))
        .containsExactlyInAnyOrderElementsOf(jars);
  }

  @ParameterizedTest
  @MethodSource("published")
  void publishedPom_itself_hasNameAndDescription(Pom pom) {
    assertThat(pom.text("name").orElse("")).startsWith("Connector SDK");
    assertThat(pom.text("description").orElse("")).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("published")
  void publishedPom_withParents_hasWhatCentralRequires(Pom pom) {
    Pom source = pom.text("parent/artifactId").isPresent() ? ROOT : pom;

    for (String required :
        List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
            "scm/tag")) {
      assertThat(source.text(required)).as(required).isPresent();
    }
  }

  private static Stream<String> documents() throws IOException {
    try (Stream<Path> root = Files.list(Pom.ROOT);
        Stream<Path> docs = Files.list(Pom.ROOT.resolve("docs"))) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .map(PomsTest::text)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
