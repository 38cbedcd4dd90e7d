package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.examples.Browser;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role page in a browser. */
class RolePageInBrowserTest {
  private static final Pattern LOADED =
      Pattern.compile("(?i)<(script|link|img|iframe|object)\\b|\\bsrc=|@import|url\\(|https?://");

  @TempDir private Path folder;

  private Path page;

  @BeforeEach
  void writePage() {
    page = folder.resolve("roles.html");
    assertThat(new Terminal().run(Roles.command(), "--html", page.toString())).isZero();
  }

  @Test
  void rolePage_inBrowser_showsAllRolesAndLoadsNothing() throws Exception {
    try (Browser browser = Browser.start()) {
      browser.open(page.toUri());

      assertThat(browser.dom())
          .contains("Legend", "● documented", "◆ observed", "◐ stated", "○ inferred")
          .contains("✔ allowed", "✘ refused", "? unknown")
          .contains(
              ServicePrincipalRole.known().stream()
                  .map(role -> "<abbr title=\"" + role.value() + "\">" + role.shortName())
                  .toList())
          .doesNotContainPattern(LOADED);
    }
  }

  @Test
  void rolePage_wideAndNarrow_nothingOverflows() throws Exception {
    try (Browser browser = Browser.start()) {
      browser.open(page.toUri());
      browser.assertNothingOverflows();

      browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      browser.assertNothingOverflows();
      browser.screenshot(Path.of("target", "role-page", "narrow.png"));
      browser.setWidth(1280);
      browser.screenshot(Path.of("target", "role-page", "wide.png"));
    }
  }
}
