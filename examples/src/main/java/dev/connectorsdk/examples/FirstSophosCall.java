package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.alert.Severity;

/** The first call: lists the alerts of high severity of a tenant. */
public final class FirstSophosCall {
  private FirstSophosCall() {}

  /** Lists alerts of the real tenant, or of a simulated tenant if no keys are set. */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system())) {
      printHighSeverityAlerts(services.sophos());
    }
  }

  /** The snippet in README. */
  static void firstCall(String clientId, String clientSecret) {
    // snippet first-call
    try (SophosClient sophos = SophosClient.create(ClientCredentials.of(clientId, clientSecret))) {
      for (Alert alert : sophos.tenant().alerts().list(q -> q.addSeverity(Severity.HIGH))) {
        System.out.println(alert.raisedAt().orElseThrow() + "  " + alert.description().orElse(""));
      }
    }
    // end
  }

  private static void printHighSeverityAlerts(SophosClient sophos) {
    for (Alert alert : sophos.tenant().alerts().list(q -> q.addSeverity(Severity.HIGH))) {
      System.out.println(alert.raisedAt().orElseThrow() + "  " + alert.description().orElse(""));
    }
  }
}
