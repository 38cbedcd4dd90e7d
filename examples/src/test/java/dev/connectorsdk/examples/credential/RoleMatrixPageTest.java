package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.RoleAccessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RoleMatrixPageTest {
  private static final RoleAccessTable TABLE = RoleAccessTable.load();

  @Test
  void html_wholeTable_isCompleteAndLoadsNothing() throws IOException {
    String html = RoleMatrixPage.html(TABLE);
    Files.writeString(Path.of("target", "roles.html"), html);
    assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(html).doesNotContain("<script", "http:", "https:", "src=", "url(", "%s", "@import");
    for (String tag : new String[] {"table", "details", "tr", "td", "th", "tbody", "span"}) {
      assertThat(count(html, "<" + tag + "[ >]")).as(tag).isEqualTo(count(html, "</" + tag + ">"));
    }
    assertThat(count(html, "<code>")).isEqualTo(325);
  }

  @Test
  void html_verdictsAndGrades_areReadableWithoutColor() {
    String html = RoleMatrixPage.html(TABLE);
    assertThat(html)
        .contains("✔ allowed", "✘ refused", "? unknown")
        .contains("● documented", "◆ observed", "◐ stated", "○ inferred")
        .contains("weakest: ");
    assertThat(TABLE.sources())
        .allSatisfy(source -> assertThat(html).contains("<dt>" + source.shortName() + "</dt>"));
    assertThat(RoleMatrixPage.html(RoleAccessTable.load())).isEqualTo(html);
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
