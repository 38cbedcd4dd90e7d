package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.Coverage.Verdict;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What onboarding learns of Sophos Central. */
class SophosCredentialCheckTest {
  private static final String ALERTS = "GET /common/v1/alerts";
  private static final String ISOLATION = "POST /endpoint/v1/endpoints/isolation";

  private final Central central = new Central();
  private final SophosCredentialCheck check =
      SophosCredentialCheck.of(
          settings ->
              settings
                  .allowHosts("127.0.0.1")
                  .identityUrl(central.simulator.identityUrl())
                  .apiUrl(central.simulator.globalUrl()));

  @AfterEach
  void close() {
    central.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenant", "partner", "organization"})
  void aCredentialIsProvedByATokenAndWhoami(String level) {
    SimulatedCredential credential =
        switch (level) {
          case "partner" -> central.simulator.partnerCredential();
          case "organization" -> central.simulator.organizationCredential();
          default -> central.simulator.tenantCredential();
        };

    assertThat(check.prove(Central.of(credential)))
        .hasToString(level + " " + credential.accountId());
    central.simulator.traffic().expectNoWrites();
  }

  @Test
  void aWrongSecretIsToldFromAServiceThatDoesNotAnswer() {
    String id = central.simulator.tenantCredential().clientId();
    assertThatThrownBy(() -> check.prove(ClientCredentials.of(id, "wr0ng-secret")))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageNotContaining("wr0ng-secret");
  }

  @Test
  void aRoleThatMayNotIsRefusedWithTheOperationAndTheWayOut() {
    Coverage coverage =
        check.withRole(ServicePrincipalRole.READ_ONLY).coverage(List.of(), List.of(ISOLATION));

    assertThat(coverage.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(coverage.reason()).contains("ReadOnly may not call " + ISOLATION);
  }

  @Test
  void aRoleThatMayIsCoveredAndTheReasonSaysHowSureThatIs() {
    Coverage coverage =
        check.withRole(ServicePrincipalRole.SUPER_ADMIN).coverage(List.of(), List.of(ALERTS));

    assertThat(coverage.verdict()).isEqualTo(Verdict.COVERED);
    assertThat(coverage.reason()).containsPattern("may do all of it \\(\\w+");
  }

  @Test
  void anActionCountsAsUnknownUntilItsOperationsAreTold() {
    SophosCredentialCheck reader = check.withRole(ServicePrincipalRole.READ_ONLY);
    List<String> actions = List.of("sophos_isolate");
    Operation isolation =
        RoleAccessTable.load().operations().get("POST", "/endpoint/v1/endpoints/isolation");

    assertThat(reader.coverage(actions, List.of()))
        .satisfies(any -> assertThat(any.verdict()).isEqualTo(Verdict.UNKNOWN))
        .satisfies(any -> assertThat(any.reason()).contains("sophos_isolate"));
    assertThat(
            reader
                .withOperationsOf(Map.of("sophos_isolate", List.of(isolation)))
                .coverage(actions, List.of())
                .verdict())
        .isEqualTo(Verdict.REFUSED);
  }

  @Test
  void aRoleThatNobodyToldIsUnknownAndGetsAdvice() {
    assertThat(check.coverage(List.of(), List.of(ALERTS)))
        .satisfies(any -> assertThat(any.verdict()).isEqualTo(Verdict.UNKNOWN))
        .satisfies(any -> assertThat(any.reason()).contains("role was not told"));
    assertThat(
            check
                .withRole(ServicePrincipalRole.parse("Auditor"))
                .coverage(List.of(), List.of(ALERTS))
                .reason())
        .contains("no role")
        .contains("Auditor");
  }

  @Test
  void nothingWantedIsNothingKnown() {
    assertThat(check.coverage(List.of(), List.of()).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alerts", "GET /common/v1/nothing", "GET common v1", ""})
  void anOperationThatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> check.coverage(List.of(), List.of(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theStepsAreThoseOfTheDraft() {
    SophosCredentialCheck ofPartner =
        check.withDraft(
            CredentialDraft.builder()
                .name("acme export")
                .level(AccountLevel.PARTNER)
                .servicePrincipalRole(ServicePrincipalRole.READ_ONLY)
                .build());

    assertThat(ofPartner.provider()).isEqualTo("Sophos Central");
    assertThat(String.join("\n", ofPartner.stepsToMake()))
        .contains("Partner Super Admin", "Type acme export", "ReadOnly");
    assertThat(String.join("\n", ofPartner.stepsToDelete()))
        .contains("Partner Super Admin", "Find acme export in the list and delete it");
  }
}
