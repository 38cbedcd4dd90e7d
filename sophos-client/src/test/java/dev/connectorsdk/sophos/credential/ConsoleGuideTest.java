package dev.connectorsdk.sophos.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Remark;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Step;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleGuideTest {

  @ParameterizedTest
  @CsvSource({
    "tenant,       must be Super Admin.,            My Products > General Settings,  2",
    "organization, must be Enterprise Super Admin., Settings & Policies >,           2",
    "partner,      must be Partner Super Admin.,    Settings & Policies >,           0",
    "galaxy,       must be Super Admin.,            Settings & Policies >,           2"
  })
  void guide_eachLevel_hasItsAdministratorAndMenu(
      String level, String administrator, String menu, int sources) {
    ConsoleGuide guide = draft().level(new AccountLevel(level)).build().guide();
    Remark precondition = guide.preconditions().get(0);
    assertThat(precondition.text()).contains(administrator, "menu entry", "not visible");
    assertThat(precondition.sources()).hasSize(sources);
    assertThat(guide.steps().get(1).text())
        .containsSubsequence("gear icon", "Administration", "Sophos' help", menu);
  }

  @Test
  void steps_listed_areNumberedAndComplete() {
    ConsoleGuide guide = draft().description("nightly export").build().guide();
    assertThat(guide.steps().stream().map(Step::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, guide.steps().size()).boxed().toList());
    assertThat(guide.toText())
        .contains("1. Sign in", "terms", "Enter acme.", "Enter nightly export")
        .contains("Service Principal Super Admin", "no API returns it")
        .contains("(StackOne's guide, Sophos' help)", "docs.stackone.com", "docs.sophos.com");
  }

  @Test
  void draft_nothingSet_namedAsInGuideWithOptionalDescription() {
    assertThat(CredentialDraft.builder().build().guide().toText())
        .contains("Credential name (required): Enter StackOne Integration.")
        .contains("Description (optional): Leave it empty, or");
  }

  @Test
  void role_inTheGuide_hasItsReason() {
    String given =
        draft()
            .servicePrincipalRole(ServicePrincipalRole.READ_ONLY)
            .roleReason("It only lists alerts.")
            .build()
            .guide()
            .toText();
    assertThat(given).contains("Select Service Principal ReadOnly. It only lists alerts.");
    assertThat(
            draft().servicePrincipalRole(ServicePrincipalRole.FORENSICS).build().guide().toText())
        .contains(ServicePrincipalRole.FORENSICS.description().orElseThrow());
  }

  @Test
  void unknownRole_inTheGuide_isMarked() {
    ConsoleGuide guide =
        draft().servicePrincipalRole(ServicePrincipalRole.parse("Auditor")).build().guide();
    assertThat(guide.steps())
        .anySatisfy(
            step -> {
              assertThat(step.text()).contains("Auditor").contains("check that the dialog");
              assertThat(step.sources()).isEmpty();
              assertThat(step.sentence()).endsWith("(unverified)");
            });
  }

  @Test
  void markdown_specialCharacters_areEscaped() {
    String markdown =
        CredentialDraft.builder().name("a_b*[x](y)\n# no heading").build().guide().toMarkdown();
    assertThat(markdown)
        .startsWith(
            "# Create the API credential a\\_b\\*\\[x\\](y) \\# no heading\n\n**Before you start.**")
        .contains("_(StackOne's guide, Sophos' help)_", "\n1. **Sign in.**")
        .doesNotContain("\n# no heading");
  }

  @ParameterizedTest
  @CsvSource({
    "tenant,       must be Super Admin.,            My Products > General Settings",
    "organization, must be Enterprise Super Admin., Settings & Policies >",
    "partner,      must be Partner Super Admin.,    Settings & Policies >",
    "galaxy,       must be Super Admin.,            Settings & Policies >"
  })
  void deletionGuide_eachLevel_usesTheSameMenu(String level, String administrator, String menu) {
    ConsoleGuide guide = draft().level(new AccountLevel(level)).build().deletionGuide();
    assertThat(guide.title()).isEqualTo("Delete the API credential acme");
    assertThat(guide.toText()).contains(administrator).contains(menu);
    assertThat(guide.remarks()).isEmpty();
    Step last = guide.steps().get(guide.steps().size() - 1);
    assertThat(last.number()).isEqualTo(guide.steps().size());
    assertThat(last.sentence()).contains("Find acme", "when nothing uses it", "(unverified)");
  }

  private static CredentialDraft.Builder draft() {
    return CredentialDraft.builder().name("acme");
  }
}
