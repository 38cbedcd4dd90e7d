package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import org.junit.jupiter.api.Test;

/** Example of a unit test against a simulator, for code that counts alerts. */
class AlertDigestTest {

  // snippet unit-test
  @Test
  void alerts_serviceUnavailableOnce_allCounted() {
    try (SophosCentralSimulator central = SophosCentralSimulator.start();
        SophosClient sophos = clientOf(central)) {
      central.tenant().addAlerts(250);
      central.faults().on("GET", "/common/v1/alerts").times(1).inject(Fault.status(503));

      assertThat(sophos.tenant().alerts().list().stream().count()).isEqualTo(262);
      assertThat(central.traffic().count("POST", "/api/v2/oauth2/token")).isEqualTo(1);
      assertThat(central.unexpected()).isEmpty();
    }
  }

  private static SophosClient clientOf(SophosCentralSimulator central) {
    SimulatedCredential credential = central.tenantCredential();
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .identityUrl(central.identityUrl())
        .apiUrl(central.globalUrl())
        .allowHosts("127.0.0.1")
        .build();
  }
  // end
}
