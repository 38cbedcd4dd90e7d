package dev.connectorsdk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @TempDir private Path root;

  @BeforeEach
  void writeDocuments() throws IOException {
    write(
        "docs/guide.md",
        "# Guide & <more>\n\n## A call, `get()`\n\nBack to [start](../README.md).\n");
  }

  @Test
  void link_toDocumentAndHeading_pointsToItsPage() throws IOException {
    write("README.md", "# Start\n\n[guide](docs/guide.md#a-call-get), [here](#start)\n");

    Documents documents = Documents.of(root);

    assertThat(documents.brokenLinks()).isEmpty();
    assertThat(links(documents, "README.md"))
        .containsExactly("docs/guide.html#a-call-get", "#start");
    assertThat(links(documents, "docs/guide.md")).containsExactly("../index.html");
  }

  @Test
  void link_toMissingFile_isReportedWithItsLine() throws IOException {
    write("README.md", "# Start\n\nText and\n[guide](docs/other.md)\n");

    assertThat(Documents.of(root).brokenLinks())
        .containsExactly("README.md:4: (docs/other.md): no such file");
  }

  @Test
  void link_toMissingHeading_isReported() throws IOException {
    write("README.md", "# Start\n\n[guide](docs/guide.md#a-call), [here](#end)\n");

    assertThat(Documents.of(root).brokenLinks())
        .containsExactly(
            "README.md:3: (docs/guide.md#a-call): no such heading in docs/guide.md",
            "README.md:3: (#end): no such heading in README.md");
  }

  @Test
  void link_outsideTheProject_isReported() throws IOException {
    write("README.md", "# Start\n\n[password](../../../../../../etc/passwd)\n");

    assertThat(Documents.of(root).brokenLinks()).hasSize(1);
  }

  @Test
  void link_inTableAndInCode_onlyTheLinkIsChecked() throws IOException {
    write("README.md", "# Start\n\n| a |\n| --- |\n| [x](gone.md) |\n\n`[y](gone2.md)`\n");

    assertThat(Documents.of(root).brokenLinks())
        .containsExactly("README.md:5: (gone.md): no such file");
  }

  @Test
  void link_toFileAndFolder_fileIsCopiedAndFolderIsText() throws IOException {
    write("README.md", "# Start\n\n[license](LICENSE), [all](docs), [far](https://example.com/)\n");
    write("LICENSE", "Free.");
    Documents documents = Documents.of(root);
    PageRenderer renderer = renderer(documents);

    String html = renderer.render(document(documents, "README.md"));

    assertThat(Jsoup.parse(html).select("main a").eachAttr("href"))
        .containsExactly("LICENSE", "https://example.com/");
    assertThat(html).contains("all");
    assertThat(renderer.files()).containsExactly("LICENSE");
  }

  @Test
  void page_snippetMark_isNotShown() throws IOException {
    write("README.md", "# Start\n\n<!-- snippet: A.java a -->\n```java\nint a;\n```\n");
    Documents documents = Documents.of(root);

    assertThat(renderer(documents).render(document(documents, "README.md")))
        .contains("int a;")
        .doesNotContain("snippet");
  }

  @Test
  void page_titleWithMarkup_isEscaped() throws IOException {
    write("README.md", "# Start\n");
    Documents documents = Documents.of(root);

    assertThat(renderer(documents).render(document(documents, "docs/guide.md")))
        .contains("<title>Guide &amp;");
  }

  @Test
  void navigation_unlistedDocument_isInTheLastGroup() throws IOException {
    write("README.md", "# Start\n");
    Documents documents = Documents.of(root);
    Navigation navigation = Navigation.of(documents, "# First\n\n- [Begin](README.md)\n");

    assertThat(navigation.html(document(documents, "README.md"), ""))
        .containsSubsequence("First", "aria-current", "Begin", "More pages", "docs/guide.html");
  }

  @Test
  void navigation_missingPage_isNamed() throws IOException {
    Documents documents = Documents.of(root);

    assertThatThrownBy(() -> Navigation.of(documents, "- [Old](docs/old.md)\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("docs/old.md");
  }

  @Test
  void pages_brokenRemoteAndMissingAnchor_areReported() throws IOException {
    write("index.html", "<a href='a.html#y'>a</a><a href='b.html'>b</a><a href='https://c'>c</a>");
    write("a.html", "<p id='x'>x</p><script src='https://example.com/s.js'></script>");

    assertThat(PageCheck.brokenLinks(root))
        .containsExactlyInAnyOrder(
            "index.html: a.html#y", "index.html: b.html", "a.html: https://example.com/s.js");
  }

  private static PageRenderer renderer(Documents documents) {
    String template = "<title>{{title}}</title><main>{{content}}</main>{{navigation}}";
    return new PageRenderer(documents, Navigation.of(documents, ""), template);
  }

  private static Document document(Documents documents, String path) {
    return documents.all().stream().filter(d -> d.path().equals(path)).findFirst().orElseThrow();
  }

  private static List<String> links(Documents documents, String path) {
    String html = renderer(documents).render(document(documents, path));
    return Jsoup.parse(html).select("main a").eachAttr("href");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
