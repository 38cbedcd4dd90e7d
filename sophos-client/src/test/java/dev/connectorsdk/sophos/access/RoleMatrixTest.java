package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleMatrixTest {
  private static final RoleAccessTable TABLE = RoleAccessTable.load();
  private static final RoleMatrix MATRIX = RoleMatrix.of(TABLE);

  @Test
  void matrix_everyOperation_hasOneRowWithAllRoles() {
    assertThat(MATRIX.families()).extracting(FamilyRow::family).hasSize(21).doesNotHaveDuplicates();
    assertThat(MATRIX.families().stream().flatMap(family -> family.operations().stream()))
        .hasSize(325)
        .allSatisfy(
            row -> assertThat(row.access()).containsOnlyKeys(ServicePrincipalRole.known()));
  }

  @Test
  void counts_everyFamily_sumUpToItsOperations() {
    for (FamilyRow family : MATRIX.families()) {
      assertThat(family.counts().values())
          .allSatisfy(
              counts ->
                  assertThat(counts.allowed() + counts.refused() + counts.unknown())
                      .isEqualTo(family.operations().size()));
    }
  }

  @Test
  void text_noFamily_hasALinePerFamily() {
    String[] lines = MATRIX.text().split("\n");
    assertThat(lines).hasSize(22);
    assertThat(lines[0]).containsSubsequence("Super Admin", "ReadOnly", "Firewall");
    assertThat(Arrays.asList(lines))
        .anySatisfy(
            line -> assertThat(line).matches("siem +2 yes +2 \\? +2 \\? +2 yes +2 \\? +2 \\?"));
  }

  @Test
  void text_family_listsItsOperations() {
    assertThat(MATRIX.text("siem"))
        .contains("GET /siem/v1/events  allowed (inferred, D1)")
        .contains("allowed (observed, RPT)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.text("seam"))
        .withMessageContaining("siem");
  }
}
