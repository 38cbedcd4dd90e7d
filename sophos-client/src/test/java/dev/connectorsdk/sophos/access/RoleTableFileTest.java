package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.connectorsdk.sophos.identity.AccountLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTableFileTest {
  private static final OperationCatalog OPERATIONS =
      OperationCatalog.parse(
          DataFile.of(
              "ops.csv",
              """
              a,GET,/a/v1/things,tenant,regional,yes
              a,GET,/a/v1/things/{id},tenant,regional,no
              a,DELETE,/a/v1/things/{id},tenant,regional,no
              """));
  private static final String HEAD =
      """
      [sources]
      D1   | the help
      none | none found
      [rules]
      * | /a/v1/** | * | * | unknown | - | none
      """;

  @Test
  void severalRules_match_mostSpecificApplies() {
    RoleAccessTable knowledge =
        table(
            """
            * | /a/v1/things/* | * | * | allowed | inferred | D1
            DELETE | /a/v1/things/* | * | * | refused | stated | D1
            DELETE | /a/v1/things/* | ReadOnly | * | refused | documented | D1
            DELETE | /a/v1/things/* | * | partner | allowed | observed | D1
            """);
    Operation list = OPERATIONS.get("GET", "/a/v1/things");
    Operation get = OPERATIONS.get("GET", "/a/v1/things/1");
    Operation delete = OPERATIONS.get("DELETE", "/a/v1/things/1");
    assertThat(knowledge.verdict(ServicePrincipalRole.FIREWALL, list))
        .isEqualTo(AccessVerdict.UNKNOWN);
    assertThat(knowledge.verdict(ServicePrincipalRole.FIREWALL, get))
        .isEqualTo(AccessVerdict.ALLOWED);
    assertThat(knowledge.access(ServicePrincipalRole.FIREWALL, delete).grade())
        .isEqualTo(EvidenceGrade.STATED);
    assertThat(knowledge.access(ServicePrincipalRole.READ_ONLY, delete).grade())
        .isEqualTo(EvidenceGrade.DOCUMENTED);
    assertThat(
            knowledge.access(ServicePrincipalRole.READ_ONLY, delete, AccountLevel.PARTNER).grade())
        .isEqualTo(EvidenceGrade.OBSERVED);
  }

  @Test
  void closedPath_comparedToOpen_isMoreSpecific() {
    RoleAccessTable knowledge =
        table(
            """
            * | /a/v1/things/** | * | * | refused | stated | D1
            * | /a/v1/things | * | * | allowed | stated | D1
            """);
    Operation list = OPERATIONS.get("GET", "/a/v1/things");
    assertThat(knowledge.verdict(ServicePrincipalRole.FIREWALL, list))
        .isEqualTo(AccessVerdict.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "GET | /a/v1/** | * | * | allowed | inferred ~ has 6 fields instead of 7",
        "GET | /a/v1/** |  | * | allowed | inferred | D1 ~ has an empty field",
        "LOOK | /a/v1/** | * | * | allowed | inferred | D1 ~ \"LOOK\" is not a method",
        "GET | a/v1/** | * | * | allowed | inferred | D1 ~ is not a path",
        "GET | /a/**/x | * | * | allowed | inferred | D1 ~ is not a path",
        "GET | /a/v1/thing* | * | * | allowed | inferred | D1 ~ is not a path",
        "GET | /a/v1/** | Auditor | * | allowed | inferred | D1 ~ \"Auditor\" is not a role",
        "GET | /a/v1/** | * | galaxy | allowed | inferred | D1 ~ \"galaxy\" is not a level",
        "GET | /a/v1/** | * | * | perhaps | inferred | D1 ~ \"perhaps\" is not a verdict",
        "GET | /a/v1/** | * | * | allowed | hoped | D1 ~ \"hoped\" is not a grade",
        "GET | /a/v1/** | * | * | allowed | - | D1 ~ allowed cannot have the grade none",
        "GET | /a/v1/** | * | * | unknown | stated | D1 ~ unknown cannot have the grade stated",
        "GET | /a/v1/** | * | * | allowed | inferred | D9 ~ the source D9 is not in",
        "GET | /a/v1/thingz | * | * | allowed | inferred | D1 ~ applies to no operation",
        "* | /a/v1/** | * | * | allowed | inferred | D1 ~ as specific as line 5",
        "[notes] ~ is in no section",
      })
  void parse_malformedLine_namesTheLine(String line, String fault) {
    int number = line.startsWith("[") ? 7 : 6;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(line + "\n" + (number == 7 ? "words" : "")))
        .withMessageStartingWith("roles.txt line " + number + ": ")
        .withMessageContaining(fault);
  }

  @Test
  void parse_duplicateSource_rejected() {
    DataFile file = DataFile.of("roles.txt", "[sources]\nD1 | a\nD1 | b\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleAccessTable.of(OPERATIONS, file))
        .withMessage("roles.txt line 3: the source D1 is a duplicate.");
  }

  @Test
  void cell_withoutRule_isAnError() {
    DataFile file =
        DataFile.of(
            "roles.txt",
            "[sources]\nD1 | a\n[rules]\nGET | /a/v1/** | * | * | allowed | inferred | D1\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleAccessTable.of(OPERATIONS, file))
        .withMessageContaining("DELETE /a/v1/things/{id}")
        .withMessageContaining("Service Principal Super Admin");
  }

  @Test
  void file_missing_messageNamesIt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.bundled("nowhere.txt"))
        .withMessageContaining("nowhere.txt");
  }

  private static RoleAccessTable table(String rules) {
    return RoleAccessTable.of(OPERATIONS, DataFile.of("roles.txt", HEAD + rules));
  }
}
