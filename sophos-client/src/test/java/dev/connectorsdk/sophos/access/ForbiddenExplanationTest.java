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
  void explanation_knownOperation_namesRolesAndGrades() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "POST", SCAN).withRole(READ_ONLY);
    assertThat(explanation.operation()).map(Operation::family).contains("endpoint");
    assertThat(explanation.access()).map(RoleAccess::verdict).contains(AccessVerdict.REFUSED);
    assertThat(explanation.allowedRoles()).containsOnlyKeys(MANAGEMENT, SUPER_ADMIN);
    assertThat(explanation.unknownRoles()).containsExactly(FORENSICS, DIRECTORY_SYNC, FIREWALL);
    assertThat(explanation.text())
        .isEqualTo(explanation.toString())
        .startsWith("Forbidden (403): POST /endpoint/v1/endpoints/{endpointId}/scans\n")
        .contains("Service Principal ReadOnly: refused (documented, D1).")
        .contains("Allowed for: Management (documented, D1), Super Admin (documented, D1).")
        .contains("Not known: Forensics, Directory Sync, Firewall.")
        .contains("Create a credential with a role that allows this")
        .contains(
            "The least privileged role that allows this is Service Principal Management (documented).");
  }

  @Test
  void roles_ofAnExplanation_bestGradeFirst() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/common/v1/directory/users");
    assertThat(explanation.allowedRoles().keySet())
        .containsExactly(MANAGEMENT, SUPER_ADMIN, READ_ONLY, DIRECTORY_SYNC);
    assertThat(explanation.nextStep())
        .contains("Look up the role of the credential")
        .contains("ReadOnly (inferred), with stronger evidence Service Principal Management.");
  }

  @Test
  void allowedRole_explained_namesOtherCauses() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/mobile/v1/devices").withRole(SUPER_ADMIN);
    assertThat(explanation.nextStep()).contains("role is probably not the cause");
    assertThat(explanation.otherCauses())
        .containsExactly(
            ForbiddenCause.LICENSE,
            ForbiddenCause.PARTNER_ACCESS,
            ForbiddenCause.UNMANAGED_TENANT,
            ForbiddenCause.WRONG_TENANT);
    assertThat(explanation.withLevel(AccountLevel.TENANT).otherCauses())
        .containsExactly(ForbiddenCause.LICENSE, ForbiddenCause.WRONG_TENANT);
  }

  @Test
  void unknownCell_explained_saysSo() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/email/v1/mailboxes").withRole(READ_ONLY);
    assertThat(explanation.access()).contains(RoleAccess.unknown());
    assertThat(explanation.nextStep())
        .startsWith("Rule out the other causes")
        .contains("Service Principal Super Admin (inferred)");
  }

  @Test
  void otherRoleName_explained_isUnknown() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "POST", SCAN)
            .withRole(new ServicePrincipalRole("Auditor"));
    assertThat(explanation.text()).contains("The credential's role, Auditor: unknown.");
  }

  @Test
  void otherLevel_explained_saysSo() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/partner/v1/tenants")
            .withRole(SUPER_ADMIN)
            .withLevel(AccountLevel.TENANT);
    assertThat(explanation.allowedRoles()).isEmpty();
    assertThat(explanation.otherCauses()).containsExactly(ForbiddenCause.LEVEL);
    assertThat(explanation.nextStep()).contains("a credential of the level partner");
    assertThat(explanation.withLevel(AccountLevel.PARTNER).nextStep())
        .contains("probably not the cause");
  }

  @Test
  void unknownPath_explained_hasCauses() {
    ForbiddenExplanation explanation =
        ForbiddenExplanation.of(KNOWLEDGE, "GET", "/audit/v1/events?who=x");
    assertThat(explanation.operation()).isEmpty();
    assertThat(explanation.access()).isEmpty();
    assertThat(explanation.allowedRoles()).isEmpty();
    assertThat(explanation.otherCauses()).containsExactly(ForbiddenCause.values());
    assertThat(explanation.text())
        .contains("GET /audit/v1/events")
        .doesNotContain("who=x")
        .contains("Check method, path and version");
  }

  @Test
  void thrownException_explained_hasRoles() {
    ForbiddenException refusal =
        (ForbiddenException)
            StatusException.of(
                CallReport.notSent("POST api-eu01.central.sophos.com" + SCAN),
                new ErrorResponse(403, "forbidden", null, null, "", null),
                "");
    ForbiddenExplanation explanation = ForbiddenExplanation.of(KNOWLEDGE, refusal);
    assertThat(explanation.operation())
        .contains(KNOWLEDGE.operations().get("POST", "/endpoint/v1/endpoints/{endpointId}/scans"));
    assertThat(explanation.role()).isEmpty();
  }

  @Test
  void invalidMethod_explained_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForbiddenExplanation.of(KNOWLEDGE, "", "/whoami/v1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForbiddenExplanation.of(KNOWLEDGE, "GET /", "/whoami/v1"));
  }
}
