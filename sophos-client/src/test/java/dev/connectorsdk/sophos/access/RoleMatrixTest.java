package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RoleMatrixTest {
  private static final RoleAccessTable KNOWLEDGE = RoleAccessTable.load();
  private static final RoleMatrix MATRIX = RoleMatrix.of(KNOWLEDGE);

  @Test
  void everyOperationStandsInOneRowWithACellForEachRole() {
    assertThat(MATRIX.families()).extracting(FamilyRow::family).hasSize(21).doesNotHaveDuplicates();
    assertThat(MATRIX.families().stream().flatMap(family -> family.operations().stream()))
        .hasSize(325)
        .allSatisfy(
            row -> assertThat(row.findings()).containsOnlyKeys(ServicePrincipalRole.known()));
  }

  @Test
  void aTallyCountsEveryOperationOfItsFamilyOnce() {
    for (FamilyRow family : MATRIX.families()) {
      assertThat(family.tallies().values())
          .allSatisfy(
              tally ->
                  assertThat(tally.allowed() + tally.refused() + tally.unknown())
                      .isEqualTo(family.operations().size()));
    }
  }

  @Test
  void theConsoleTableHasALineForEachFamilyUnderTheRoles() {
    String[] lines = MATRIX.text().split("\n");
    assertThat(lines).hasSize(22);
    assertThat(lines[0]).containsSubsequence("Super Admin", "ReadOnly", "Firewall");
    assertThat(Arrays.asList(lines))
        .anySatisfy(
            line -> assertThat(line).matches("siem +2 yes +2 \\? +2 \\? +2 yes +2 \\? +2 \\?"));
  }

  @Test
  void aFamilyOpensIntoItsOperations() {
    assertThat(MATRIX.text("siem"))
        .contains("GET /siem/v1/events  allowed (inferred, D1)")
        .contains("allowed (observed, RPT)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.text("seam"))
        .withMessageContaining("siem");
  }

  @Test
  void thePageIsWholeAndLoadsNothing() throws IOException {
    String html = RoleMatrixPage.html(KNOWLEDGE);
    Files.writeString(Path.of("target", "roles.html"), html);
    assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(html).doesNotContain("<script", "http:", "https:", "src=", "url(", "%s", "@import");
    for (String tag : new String[] {"table", "details", "tr", "td", "th", "tbody", "span"}) {
      assertThat(count(html, "<" + tag + "[ >]")).as(tag).isEqualTo(count(html, "</" + tag + ">"));
    }
    assertThat(count(html, "<code>")).isEqualTo(325);
  }

  @Test
  void thePageTellsVerdictAndGradeWithoutColour() {
    String html = RoleMatrixPage.html(KNOWLEDGE);
    assertThat(html)
        .contains("✔ allowed", "✘ refused", "? unknown")
        .contains("● documented", "◆ observed", "◐ stated", "○ inferred")
        .contains("weakest: ");
    assertThat(KNOWLEDGE.sources())
        .allSatisfy(source -> assertThat(html).contains("<dt>" + source.shortName() + "</dt>"));
    assertThat(RoleMatrixPage.html(RoleAccessTable.load())).isEqualTo(html);
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
