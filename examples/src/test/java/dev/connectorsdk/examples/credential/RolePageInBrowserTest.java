package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.examples.Browser;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role page in a browser; runs where Chromium is installed. */
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
    String dom = browser().dom(page);
    assertThat(dom)
        .contains("Legend", "● documented", "◆ observed", "◐ stated", "○ inferred")
        .contains("✔ allowed", "✘ refused", "? unknown")
        .contains(
            ServicePrincipalRole.known().stream()
                .map(role -> "<abbr title=\"" + role.value() + "\">" + role.shortName())
                .toList());
    assertThat(LOADED.matcher(dom).results()).isEmpty();
  }

  @Test
  void rolePage_inBrowser_isRendered() throws Exception {
    Path picture = folder.resolve("roles.png");
    browser().screenshot(page, 1400, 2000, picture);
    assertThat(picture).isNotEmptyFile();
  }

  private Browser browser() {
    return new Browser(folder);
  }
}
