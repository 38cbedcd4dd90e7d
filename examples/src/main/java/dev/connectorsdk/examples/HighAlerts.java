package dev.connectorsdk.examples;

// snippet first-program
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.alert.Severity;

final class HighAlerts {
  public static void main(String[] args) {
    try (SophosClient sophos = SophosClient.fromEnvironment()) {
      print(sophos);
    }
  }

  static void print(SophosClient sophos) {
    for (Alert alert : sophos.tenant().alerts().list(q -> q.addSeverity(Severity.HIGH))) {
      System.out.println(alert.raisedAt().orElseThrow() + "  " + alert.description().orElse(""));
    }
  }
}
// end
