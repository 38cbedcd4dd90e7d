package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The snippets in docs/testing-with-simulators.md. */
@WithSimulators
class AlertReportTest {
  @Test
  void alertList_recordedTraffic_hasNoWrites(SophosCentralSimulator central) {
    try (SophosClient sophos = clientOf(central)) {
      long ignored = sophos.tenant().alerts().list().stream().count();
      assertThat(ignored).isEqualTo(12);
    }
    // snippet traffic
    central.traffic().expectTokenRequests(1).expectNoWrites().expectNothingUnexpected();
    central.traffic().expectOne("GET", "/common/v1/alerts").expectAccount(central.tenant().id());
    assertThat(central.traffic().calls()).allMatch(call -> call.status() == 200);
    // end
  }

  @Test
  void simulators_addedData_isServed(SophosCentralSimulator central, StackOneSimulator stackOne) {
    SimulatedCredential credential = central.tenantCredential();
    // snippet data
    central.tenant().addEndpoints(1_000_000); // generated when read: no memory, no delay
    central.tenant().addAdmins(20);
    central.partner().addTenants(5_000, tenant -> tenant.addAlerts(3));
    central.tenant().alerts().addJson("{\"id\":\"1\",\"severity\":\"unknown\"}");

    String profile =
        stackOne
            .dashboard()
            .createProfile(
                ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
    stackOne.addAccounts(profile, 10_000);
    // end
    assertThat(central.tenant().endpoints().size()).isEqualTo(1_000_008);
    assertThat(stackOne.accounts()).hasSize(10_000);
  }

  @Test
  void alertList_serviceUnavailableOnce_isRetried(SophosCentralSimulator central) {
    // snippet faults
    central.faults().on("GET", "/common/v1/alerts").times(1).inject(Fault.status(503));
    // end
    try (SophosClient sophos = clientOf(central)) {
      assertThat(sophos.tenant().alerts().list()).hasSize(12);
    }
    central.traffic().expect(2, "GET", "/common/v1/alerts");
  }

  @Test
  void credential_pastExpiry_isRefused(SophosCentralSimulator central, VirtualClock clock) {
    clock.advance(Duration.ofDays(4 * 365));
    try (SophosClient sophos = clientOf(central)) {
      assertThatThrownBy(sophos::identity).isInstanceOf(AuthenticationException.class);
    }
  }

  private static SophosClient clientOf(SophosCentralSimulator central) {
    return clientOf(central, Timing.system());
  }

  private static SophosClient clientOf(SophosCentralSimulator central, Timing timing) {
    SimulatedCredential credential = central.tenantCredential();
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .identityUrl(central.identityUrl())
        .apiUrl(central.globalUrl())
        .allowHosts("127.0.0.1")
        .options(options -> options.timing(timing))
        .build();
  }

  // snippet clock
  @Test
  void token_afterTwoHours_isRequestedAgain(SophosCentralSimulator central, VirtualClock clock) {
    Timing timing = new Timing(clock, clock::advance, Timing.system().jitter());
    try (SophosClient sophos = clientOf(central, timing)) {
      assertThat(sophos.tenant().alerts().list()).isNotEmpty();
      clock.advance(Duration.ofHours(2));
      assertThat(sophos.tenant().alerts().list()).isNotEmpty();
      central.traffic().expectTokenRequests(2);
    }
  }
  // end
}
