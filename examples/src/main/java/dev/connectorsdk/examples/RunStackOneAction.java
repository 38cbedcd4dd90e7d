package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Lists the actions of a linked account and runs one of them. */
public final class RunStackOneAction {
  private RunStackOneAction() {}

  /**
   * Uses the first linked Sophos account of the real project, or a simulated one if no keys are
   * set.
   */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system())) {
      if (services instanceof SimulatedServices simulated) {
        linkAccount(simulated);
      }
      Optional<LinkedAccount> account =
          services
              .stackOne()
              .accounts()
              .list(query -> query.addProviders("sophos"))
              .first(LinkedAccount::isActive);
      if (account.isEmpty()) {
        System.err.println("There is no active Sophos account: link one with the onboard program.");
        return;
      }
      run(services.stackOne(), account.get().id());
    }
  }

  static void run(StackOneClient stackOne, String accountId) {
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
