package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import org.junit.jupiter.api.Test;

// snippet first-test
@WithSimulators
class HighSeverityAlertsTest {
  @Test
  void alerts_highSeverityFilter_areFound(SophosCentralSimulator central) {
    central.tenant().addAlerts(1_000);
    try (SophosClient sophos = clientOf(central)) {
      assertThat(sophos.tenant().alerts().list(q -> q.addSeverity(Severity.HIGH))).isNotEmpty();
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
}
// end
