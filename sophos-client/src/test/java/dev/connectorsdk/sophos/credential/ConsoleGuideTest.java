package dev.connectorsdk.sophos.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Grade;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Step;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleGuideTest {

  @ParameterizedTest
  @CsvSource({
    "tenant,       as Super Admin,            My Products > General Settings,  DOCUMENTED",
    "organization, as Enterprise Super Admin, Settings & Policies >,           DOCUMENTED",
    "partner,      as Partner Super Admin,    Settings & Policies >,           UNVERIFIED",
    "galaxy,       as Super Admin,            Settings & Policies >,           UNVERIFIED"
  })
  void eachLevelHasItsAdministratorAndItsMenu(
      String level, String administrator, String menu, Grade grade) {
    ConsoleGuide guide = draft().level(new AccountLevel(level)).build().guide();
    Step first = guide.steps().get(0);
    assertThat(first.text()).contains(administrator);
    assertThat(first.grade()).isEqualTo(grade);
    assertThat(guide.toText()).contains(menu).contains("API Credentials Management");
  }

  @Test
  void steps_listed_areNumberedAndComplete() {
    ConsoleGuide guide = draft().description("nightly export").build().guide();
    assertThat(guide.steps().stream().map(Step::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, guide.steps().size()).boxed().toList());
    assertThat(guide.toText())
        .contains("1. Sign in")
        .contains("menu in the next step is not visible. (stated by third parties)")
        .contains("terms")
        .contains("Type acme.")
        .contains("Type nightly export")
        .contains("Service Principal Super Admin")
        .contains("Client ID: Copy it")
        .contains("only once")
        .contains("no API returns them");
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
    assertThat(given).contains("Choose Service Principal ReadOnly. It only lists alerts.");
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
              assertThat(step.grade()).isEqualTo(Grade.UNVERIFIED);
            });
  }

  @Test
  void markdown_specialCharacters_areEscaped() {
    String markdown =
        CredentialDraft.builder().name("a_b*[x](y)\n# no heading").build().guide().toMarkdown();
    assertThat(markdown)
        .startsWith(
            "# Create the API credential a\\_b\\*\\[x\\](y) \\# no heading\n\n1. **Sign in.**")
        .contains("_(stated by third parties)_")
        .doesNotContain("\n# no heading");
  }

  @ParameterizedTest
  @CsvSource({
    "tenant,       as Super Admin,            My Products > General Settings,  DOCUMENTED",
    "organization, as Enterprise Super Admin, Settings & Policies >,           DOCUMENTED",
    "partner,      as Partner Super Admin,    Settings & Policies >,           DOCUMENTED",
    "galaxy,       as Super Admin,            Settings & Policies >,           UNVERIFIED"
  })
  void theWayBackLeadsThroughTheSameMenu(
      String level, String administrator, String menu, Grade gradeOfMenu) {
    ConsoleGuide guide = draft().level(new AccountLevel(level)).build().deletionGuide();
    assertThat(guide.title()).isEqualTo("Delete the API credential acme");
    assertThat(guide.toText()).contains(administrator).contains(menu);
    assertThat(guide.steps().get(2).grade()).isEqualTo(gradeOfMenu);
    Step last = guide.steps().get(guide.steps().size() - 1);
    assertThat(last.number()).isEqualTo(guide.steps().size());
    assertThat(last.sentence()).contains("Find acme", "when nothing uses it", "(unverified)");
  }

  private static CredentialDraft.Builder draft() {
    return CredentialDraft.builder().name("acme");
  }
}
