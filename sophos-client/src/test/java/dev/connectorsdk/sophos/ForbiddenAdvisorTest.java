package dev.connectorsdk.sophos;

import static dev.connectorsdk.sophos.access.ServicePrincipalRole.MANAGEMENT;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.READ_ONLY;
import static dev.connectorsdk.sophos.access.ServicePrincipalRole.SUPER_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.access.ForbiddenCause;
import dev.connectorsdk.sophos.access.ForbiddenExplanation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForbiddenAdvisorTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void forbiddenCall_message_namesRolesAndOtherCauses() {
    ForbiddenException refusal = refusedAction(readOnly());

    assertThat(refusal.advice())
        .isEqualTo(
            "Look up the role of the credential in the console. Roles that allow this: Management,"
                + " Super Admin (documented), and perhaps Forensics, Directory Sync,"
                + " Firewall (unknown); if it is one of them, check the tenant's license and that"
                + " the tenant's id and host belong together. Quote id "
                + refusal.requestId().orElseThrow()
                + " to support.");
    assertThat(refusal).hasMessageContaining(refusal.advice());
  }

  @Test
  void explain_knownRole_wholeExplanation() {
    SophosClient client = readOnly();

    ForbiddenExplanation explanation = client.explain(refusedAction(client)).withRole(READ_ONLY);

    assertThat(explanation.operation())
        .contains(
            client
                .roleAccessTable()
                .operations()
                .get("POST", "/common/v1/alerts/{alertId}/actions"));
    assertThat(explanation.allowedRoles()).containsOnlyKeys(MANAGEMENT, SUPER_ADMIN);
    assertThat(explanation.otherCauses())
        .as("the client knows that the credential is the tenant's own")
        .containsExactly(ForbiddenCause.LICENSE, ForbiddenCause.WRONG_TENANT);
    assertThat(explanation.nextStep())
        .startsWith("Create a credential with a role that allows this");
  }

  @Test
  void forbiddenCall_partner_namesPartnerAssistance() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    String id = central.simulator.partner().tenants().get(6).id();

    ForbiddenException refusal =
        catchThrowableOfType(
            ForbiddenException.class, () -> client.tenant(id).alerts().list().iterator().hasNext());

    assertThat(refusal.advice())
        .contains("check the tenant's license, partner assistance in the tenant,")
        .contains("that the tenant is managed and not a trial and that the tenant's id");
  }

  @Test
  void forbiddenIdentity_levelUnknown_isExplained() {
    central.simulator.faults().on("GET", Central.WHOAMI).inject(Fault.status(403));
    SophosClient client = central.client();

    ForbiddenException refusal = catchThrowableOfType(ForbiddenException.class, client::identity);

    assertThat(refusal.advice()).startsWith("Look up the role of the credential");
    assertThat(client.explain(refusal).text()).startsWith("Forbidden (403): GET /whoami/v1");
  }

  @Test
  void unknownOperation_forbidden_isNotGuessed() {
    ForbiddenAdvisor advisor = new ForbiddenAdvisor(RoleAccessTable::load);

    assertThat(advisor.summary(CallReport.notSent("GET api.central.sophos.com/new/v9/things")))
        .startsWith("Check method, path and version");
  }

  @Test
  void table_manyRefusals_isReadOnce() {
    AtomicInteger loads = new AtomicInteger();
    ForbiddenAdvisor advisor =
        new ForbiddenAdvisor(
            () -> {
              loads.incrementAndGet();
              return RoleAccessTable.load();
            });
    assertThat(loads).hasValue(0);

    IntStream.range(0, 16)
        .parallel()
        .forEach(i -> advisor.summary(CallReport.notSent("GET host/common/v1/alerts")));

    assertThat(loads).hasValue(1);
    assertThat(advisor.table()).isSameAs(advisor.table());
  }

  @Test
  void table_knownRefusal_callIsStillSent() {
    SophosClient client = readOnly();
    refusedAction(client);
    refusedAction(client);

    assertThat(central.apiCalls()).hasSize(2);
  }

  private SophosClient readOnly() {
    return central.client(central.simulator.credential(ServiceRole.READ_ONLY));
  }

  private ForbiddenException refusedAction(SophosClient client) {
    return catchThrowableOfType(
        ForbiddenException.class,
        () -> client.tenant().alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE));
  }
}
