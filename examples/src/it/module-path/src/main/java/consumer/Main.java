package consumer;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.alert.AlertQuery;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.function.UnaryOperator;

/** Uses both clients with both simulators, as a program outside the SDK does. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (SophosCentralSimulator central = SophosCentralSimulator.start();
        StackOneSimulator project = StackOneSimulator.start();
        SophosClient sophos = sophos(central);
        StackOneClient stackOne = stackOne(project)) {
      UnaryOperator<AlertQuery> query = q -> q.pageSize(5);
      Alert first = sophos.tenant().alerts().list(query).first(alert -> true).orElseThrow();
      long accounts = stackOne.accounts().list().stream().count();
      System.out.println("first alert " + first.id() + ", linked accounts " + accounts);
      TypedRows.read(project, stackOne);
    }
  }

  private static SophosClient sophos(SophosCentralSimulator central) {
    SimulatedCredential credential = central.tenantCredential();
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .identityUrl(central.identityUrl())
        .apiUrl(central.globalUrl())
        .allowHosts("127.0.0.1")
        .build();
  }

  private static StackOneClient stackOne(StackOneSimulator project) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(project.apiKey().reveal()))
        .apiUrl(project.apiUrl())
        .allowHosts("127.0.0.1")
        .build();
  }
}
