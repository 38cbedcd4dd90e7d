package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each family of the clients has a page in the javadoc: how to call it, and what its classes do.
 */
class PackagePagesTest {
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern PAGE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/.*");
  private static final Pattern DOCUMENT = Pattern.compile("\\{@code (docs/[\\w-]+\\.md)}");

  /** No family: the entry of a client, and a type that several families share. */
  private static final List<String> OTHERS =
      List.of(
          "dev.connectorsdk.sophos",
          "dev.connectorsdk.stackone",
          "dev.connectorsdk.stackone.progress");

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String module : List.of("sophos-client", "stackone-client")) {
      Path sources = Pom.ROOT.resolve(module).resolve("src/main/java");
      EXPORT
          .matcher(Files.readString(sources.resolve("module-info.java")))
          .results()
          .map(found -> found.group(1))
          .filter(name -> !OTHERS.contains(name))
          .map(name -> sources.resolve(name.replace('.', '/')).resolve("package-info.java"))
          .forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void packagePage_eachFamily_hasACallAndDescribesItsClasses(Path file) throws IOException {
    String page = PAGE.matcher(Files.readString(file)).replaceFirst("$1");

    assertThat(page).contains("<pre>{@code", "<p>", "{@link ");
    assertThat(page.split("\\s+")).as("words").hasSizeGreaterThan(30);
    assertThat(DOCUMENT.matcher(page).results().map(found -> found.group(1)))
        .allSatisfy(document -> assertThat(Pom.ROOT.resolve(document)).exists());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sophos-client", "stackone-client"})
  void packagePages_eachClient_areFound(String module) throws IOException {
    assertThat(pages()).filteredOn(page -> page.toString().contains(module)).hasSizeGreaterThan(15);
  }
}
