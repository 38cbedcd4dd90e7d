package dev.connectorsdk.sophos.access;

import static dev.connectorsdk.sophos.access.ServicePrincipalRole.DIRECTORY_SYNC;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.FIREWALL;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.FORENSICS;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.MANAGEMENT;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.READ_ONLY;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.SUPER_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleAccessTableTest {
  private static final RoleAccessTable KNOWLEDGE = RoleAccessTable.load();

  @Test
  void table_everyOperationAndRole_hasACell(TestReporter reporter) throws IOException {
    assertThat(KNOWLEDGE.operations().all()).hasSize(325);
    for (Operation operation : KNOWLEDGE.operations().all()) {
      for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
        RoleAccess cell = KNOWLEDGE.access(role, operation);
        assertThat(KNOWLEDGE.sources()).as("%s %s", role, operation).contains(cell.source());
      }
    }
    String shares =
        KNOWLEDGE.shares().entrySet().stream()
            .map(
                one ->
                    one.getKey().label()
                        + String.format(Locale.ROOT, " %.1f %%", 100 * one.getValue()))
            .collect(Collectors.joining("\n", "Share of each grade in the role table\n", "\n"));
    Files.writeString(Path.of("target", "role-table-shares.txt"), shares);
    reporter.publishEntry(shares);
  }

  @Test
  void gradeShares_summed_areTheWhole() {
    Map<EvidenceGrade, Double> shares = KNOWLEDGE.shares();
    assertThat(shares).containsOnlyKeys(EvidenceGrade.values());
    assertThat(shares.values().stream().mapToDouble(share -> share).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(shares.get(EvidenceGrade.DOCUMENTED)).isBetween(0.1, 0.9);
  }

  /** Typed by hand from the vendor's descriptions and what others saw, cell by cell. */
  @ParameterizedTest(name = "{0} {1}: {2} is {3}, {4}")
  @CsvFileSource(resources = "expected-cells.csv", numLinesToSkip = 1)
  void table_knownCells_matchTheReference(
      String method, String path, String role, String verdict, String grade) {
    Operation operation = KNOWLEDGE.operations().get(method, path);
    RoleAccess finding = KNOWLEDGE.access(ServicePrincipalRole.parse(role), operation);
    assertThat(operation.path()).isEqualTo(path);
    assertThat(finding.verdict().label()).isEqualTo(verdict);
    assertThat(finding.grade().label()).isEqualTo(grade);
  }

  @Test
  void superAdminAndReadOnly_allOperations_asDocumented() {
    for (Operation operation : KNOWLEDGE.operations().all()) {
      assertThat(KNOWLEDGE.verdict(SUPER_ADMIN, operation)).isEqualTo(AccessVerdict.ALLOWED);
      if (operation.mayChange() && !operation.path().endsWith("/search")) {
        assertThat(KNOWLEDGE.verdict(READ_ONLY, operation)).isNotEqualTo(AccessVerdict.ALLOWED);
      }
    }
  }

  @Test
  void roles_ordered_byAllowedOperations() {
    assertThat(KNOWLEDGE.rolesByPrivilege())
        .containsExactlyInAnyOrderElementsOf(ServicePrincipalRole.known())
        .startsWith(READ_ONLY)
        .endsWith(MANAGEMENT, SUPER_ADMIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/partner/v1/tenants", "/organization/v1/tenants"})
  void aTenantsCredentialIsRefusedByTheFamiliesOfOtherLevels(String path) {
    Operation operation = KNOWLEDGE.operations().get("GET", path);
    for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
      assertThat(KNOWLEDGE.access(role, operation, AccountLevel.TENANT).verdict())
          .isEqualTo(AccessVerdict.REFUSED);
    }
    assertThat(KNOWLEDGE.access(SUPER_ADMIN, operation, operation.level()))
        .isEqualTo(KNOWLEDGE.access(SUPER_ADMIN, operation))
        .hasToString("allowed (inferred, " + (path.startsWith("/p") ? "D1)" : "D2)"));
  }

  @Test
  void partnerAndOrganization_samePath_areSeparate() {
    Operation partner = KNOWLEDGE.operations().get("GET", "/partner/v1/tenants");
    Operation organization = KNOWLEDGE.operations().get("GET", "/organization/v1/tenants");
    assertThat(KNOWLEDGE.access(SUPER_ADMIN, partner, AccountLevel.ORGANIZATION).verdict())
        .isEqualTo(AccessVerdict.REFUSED);
    assertThat(KNOWLEDGE.access(SUPER_ADMIN, organization, AccountLevel.PARTNER).verdict())
        .isEqualTo(AccessVerdict.REFUSED);
    assertThat(KNOWLEDGE.access(READ_ONLY, partner, AccountLevel.TENANT).grade())
        .isEqualTo(EvidenceGrade.OBSERVED);
  }

  @Test
  void tenantOperation_everyLevel_sameVerdict() {
    Operation alerts = KNOWLEDGE.operations().get("GET", "/common/v1/alerts");
    assertThat(KNOWLEDGE.access(READ_ONLY, alerts, AccountLevel.PARTNER))
        .isEqualTo(KNOWLEDGE.access(READ_ONLY, alerts));
  }

  @Test
  void otherOperation_verdict_isUnknown() {
    Operation known = KNOWLEDGE.operations().get("GET", "/common/v1/alerts");
    Operation invented =
        new Operation("x", "GET", "/x/v1", known.levels(), Operation.Host.GLOBAL, false, false);
    assertThat(KNOWLEDGE.verdict(SUPER_ADMIN, invented)).isEqualTo(AccessVerdict.UNKNOWN);
    assertThat(KNOWLEDGE.verdict(new ServicePrincipalRole("Auditor"), known))
        .isEqualTo(AccessVerdict.UNKNOWN);
    assertThat(KNOWLEDGE.access(SUPER_ADMIN, known, new AccountLevel("distributor")))
        .isEqualTo(RoleAccess.unknown())
        .hasToString("unknown");
  }

  @Test
  void narrowRoles_otherFamilies_areUnknown() {
    assertThat(KNOWLEDGE.operations().all())
        .filteredOn(one -> KNOWLEDGE.verdict(FIREWALL, one) == AccessVerdict.ALLOWED)
        .extracting(Operation::family)
        .containsOnly("whoami", "firewall");
    assertThat(KNOWLEDGE.operations().all())
        .filteredOn(one -> KNOWLEDGE.verdict(DIRECTORY_SYNC, one) == AccessVerdict.ALLOWED)
        .extracting(Operation::family)
        .containsOnly("whoami", "common");
    assertThat(KNOWLEDGE.operations().all())
        .filteredOn(one -> KNOWLEDGE.verdict(FORENSICS, one) == AccessVerdict.ALLOWED)
        .extracting(Operation::family)
        .containsOnly("whoami", "live-discover", "xdr-query");
  }

  @Test
  void rules_all_decideACell() {
    RoleRuleTable book = RoleRuleTable.parse(DataFile.bundled("role-access.txt"));
    Set<RoleRule> deciding = new HashSet<>();
    for (Operation operation : KNOWLEDGE.operations().all()) {
      List<RoleRule> covering = book.covering(operation);
      for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
        for (AccountLevel level : RoleRuleTable.levels()) {
          deciding.add(RoleRule.deciding(covering, operation, role, level));
        }
      }
    }
    assertThat(book.rules())
        .filteredOn(rule -> !deciding.contains(rule))
        .extracting(rule -> rule.line().number() + ": " + rule.line().text())
        .isEmpty();
  }
}
