package dev.connectorsdk.sophos.access;

import static dev.connectorsdk.sophos.access.ServicePrincipalRole.DIRECTORY_SYNC;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.FIREWALL;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.FORENSICS;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.MANAGEMENT;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.READ_ONLY;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.SUPER_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.identity.AccountLevel;
import org.junit.jupiter.api.Test;

class ForbiddenExplanationTest {
  private static final RoleAccessTable KNOWLEDGE = RoleAccessTable.load();
  private static final String SCAN = "/endpoint/v1/endpoints/0f3e/scans";

  @Test
  void itNamesTheRolesThatCouldAndHowSureThatIs() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "POST", SCAN).withRole(READ_ONLY);
    assertThat(denial.operation()).map(Operation::family).contains("endpoint");
    assertThat(denial.access()).map(RoleAccess::verdict).contains(AccessVerdict.REFUSED);
    assertThat(denial.allowedRoles()).containsOnlyKeys(MANAGEMENT, SUPER_ADMIN);
    assertThat(denial.unknownRoles()).containsExactly(FORENSICS, DIRECTORY_SYNC, FIREWALL);
    assertThat(denial.text())
        .isEqualTo(denial.toString())
        .startsWith("Refused (403): POST /endpoint/v1/endpoints/{endpointId}/scans\n")
        .contains("Service Principal ReadOnly: refused (documented, D1).")
        .contains("May do it: Management (documented, D1), Super Admin (documented, D1).")
        .contains("Not known: Forensics, Active Directory Sync, Firewall.")
        .contains("Make a credential with a role that may do this")
        .contains("The least role that may do this is Service Principal Management (documented).");
  }

  @Test
  void theSurestRolesComeFirst() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/common/v1/directory/users");
    assertThat(denial.allowedRoles().keySet())
        .containsExactly(MANAGEMENT, SUPER_ADMIN, READ_ONLY, DIRECTORY_SYNC);
    assertThat(denial.nextStep())
        .contains("Look up the credential's role")
        .contains("ReadOnly (inferred), more surely Service Principal Management.");
  }

  @Test
  void aRoleThatIsAllowedPointsToTheOtherCauses() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/mobile/v1/devices").withRole(SUPER_ADMIN);
    assertThat(denial.nextStep()).contains("role is hardly the cause");
    assertThat(denial.otherCauses())
        .containsExactly(
            ForbiddenCause.LICENSE,
            ForbiddenCause.PARTNER_ACCESS,
            ForbiddenCause.UNMANAGED_TENANT,
            ForbiddenCause.WRONG_TENANT);
    assertThat(denial.withLevel(AccountLevel.TENANT).otherCauses())
        .containsExactly(ForbiddenCause.LICENSE, ForbiddenCause.WRONG_TENANT);
  }

  @Test
  void anUnknownCellSaysSo() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/email/v1/mailboxes").withRole(READ_ONLY);
    assertThat(denial.access()).contains(RoleAccess.unknown());
    assertThat(denial.nextStep())
        .startsWith("Rule out the other causes")
        .contains("Service Principal Super Admin (inferred)");
  }

  @Test
  void aRoleOfAnotherNameIsUnknownToo() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "POST", SCAN)
            .withRole(new ServicePrincipalRole("Auditor"));
    assertThat(denial.text()).contains("The credential's role, Auditor: unknown.");
  }

  @Test
  void aCredentialOfAnotherLevelIsToldSo() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/partner/v1/tenants")
            .withRole(SUPER_ADMIN)
            .withLevel(AccountLevel.TENANT);
    assertThat(denial.allowedRoles()).isEmpty();
    assertThat(denial.otherCauses()).containsExactly(ForbiddenCause.LEVEL);
    assertThat(denial.nextStep()).contains("a credential of the level partner");
    assertThat(denial.withLevel(AccountLevel.PARTNER).nextStep()).contains("hardly the cause");
  }

  @Test
  void anUnknownPathIsExplainedToo() {
    ForbiddenExplanation denial =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/audit/v1/events?who=x");
    assertThat(denial.operation()).isEmpty();
    assertThat(denial.access()).isEmpty();
    assertThat(denial.allowedRoles()).isEmpty();
    assertThat(denial.otherCauses()).containsExactly(ForbiddenCause.values());
    assertThat(denial.text())
        .contains("GET /audit/v1/events")
        .doesNotContain("who=x")
        .contains("Check method, path and version");
  }

  @Test
  void aThrownRefusalIsEnough() {
    ForbiddenException refusal =
        (ForbiddenException)
            StatusException.of(
                CallReport.notSent("POST api-eu01.central.sophos.com" + SCAN),
                new ErrorResponse(403, "forbidden", null, null, "", null),
                "");
    ForbiddenExplanation denial = ForbiddenExplanation.of(KNOWLEDGE, refusal);
    assertThat(denial.operation())
        .contains(KNOWLEDGE.operations().get("POST", "/endpoint/v1/endpoints/{endpointId}/scans"));
    assertThat(denial.role()).isEmpty();
  }

  @Test
  void whatIsNoMethodIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForbiddenExplanation.of(KNOWLEDGE, "", "/whoami/v1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForbiddenExplanation.of(KNOWLEDGE, "GET /", "/whoami/v1"));
  }
}
