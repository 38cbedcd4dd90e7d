package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.alert.Severity;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;

/** The first call: lists the alerts of high severity of a tenant. */
@Command(name = "first-sophos-call", description = "Lists the alerts of high severity of a tenant.")
public final class FirstSophosCall extends ServiceProgram {
  /** Creates a program that reads its keys from these variables. */
  public FirstSophosCall(Environment environment) {
    super(environment, ServiceOptions.ofSophos());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new FirstSophosCall(Environment.system()), args);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    List<Alert> alerts =
        services.sophos().tenant().alerts().list(q -> q.addSeverity(Severity.HIGH)).stream()
            .toList();
    return new Result(Table.of(RowFormatter.alerts(alerts)), RowFormatter.alertProperties(alerts));
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
}
