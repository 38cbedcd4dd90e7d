package dev.connectorsdk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of README and docs, and the site that is rendered from them. */
class ProjectLinksTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path site;

  @Test
  void links_everyDocument_exist() throws IOException {
    Documents documents = Documents.of(ROOT);

    assertThat(documents.all()).hasSizeGreaterThan(30);
    assertThat(documents.brokenLinks()).isEmpty();
  }

  @Test
  void site_everyDocument_isRenderedAndLinked() throws IOException {
    Site.main(ROOT.toString(), site.toString());

    assertThat(site.resolve("index.html")).content().contains("docs/onboarding.html");
    assertThat(site.resolve("docs/onboarding.html")).content().contains("../index.html");
    for (Document document : Documents.of(ROOT).all()) {
      assertThat(site.resolve(document.page())).content().contains("<h1 id=");
    }
  }
}
