package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Lists the actions of a linked account and runs one of them. */
@Command(
    name = "run-stackone-action",
    description = "Runs an action for the first linked Sophos account and prints its rows.")
public final class RunStackOneAction extends ServiceProgram {
  private static final int ROWS = 5;

  /** Creates a program that reads its keys from these variables. */
  public RunStackOneAction(Environment environment) {
    super(environment, ServiceOptions.ofBoth());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new RunStackOneAction(Environment.system()), args);
  }

  @Override
  protected Services simulate(SimulatedServices.Level level) {
    return linked(level);
  }

  /** Starts the simulators with a linked account. */
  static SimulatedServices linked(SimulatedServices.Level level) {
    SimulatedServices simulated = SimulatedServices.start(level);
    linkAccount(simulated);
    return simulated;
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    LinkedAccount account =
        services
            .stackOne()
            .accounts()
            .list(query -> query.addProviders("sophos"))
            .first(LinkedAccount::isActive)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "There is no active Sophos account: link one with the onboard program."));
    ActionResult alerts =
        services
            .stackOne()
            .account(account.id())
            .actions()
            .run("sophos_list_alerts", call -> call.putQuery("page_size", ROWS));
    List<Map<String, String>> rows = alerts.rows().stream().map(RunStackOneAction::row).toList();
    return new Result(
        "Alerts of account %s (%s)%n%s"
            .formatted(
                account.id(),
                (alerts.next().isPresent() ? "first " : "") + rows.size(),
                Table.of(rows)),
        alerts.rows());
  }

  private static Map<String, String> row(Map<String, Object> alert) {
    return Table.row(
        "severity", String.valueOf(alert.getOrDefault("severity", "")),
        "description", String.valueOf(alert.getOrDefault("description", "")));
  }

  static void printAlerts(StackOneClient stackOne, String accountId) {
    // snippet action
    for (ActionMeta action : stackOne.account(accountId).actions().list()) {
      System.out.println(action.id().orElse("an action without id"));
    }

    ActionResult alerts =
        stackOne
            .account(accountId)
            .actions()
            .run("sophos_list_alerts", call -> call.putQuery("page_size", 5));
    for (Map<String, Object> alert : alerts.rows()) {
      System.out.println(alert.get("severity") + "  " + alert.get("description"));
    }
    // end
  }

  /** Creates a profile and links an account, which an administrator and a customer do by hand. */
  private static void linkAccount(SimulatedServices services) {
    ConnectorProfileDraft draft =
        ConnectorProfileDraft.sophos("Sophos Central", services.credentials());
    String profile =
        services
            .stackOneSimulator()
            .dashboard()
            .createProfile(
                ProfileForm.sophos(
                    draft.name(),
                    services.credentials().id().value(),
                    services.credentials().secret().reveal()));
    services
        .stackOneSimulator()
        .customer()
        .open(
            URI.create(
                services
                    .stackOne()
                    .connectSessions()
                    .create(
                        session ->
                            session
                                .originOwnerId("customer-1")
                                .originOwnerName("Customer One")
                                .provider("sophos")
                                .connectorProfileId(profile))
                    .authLinkUrl()
                    .reveal()));
  }
}
