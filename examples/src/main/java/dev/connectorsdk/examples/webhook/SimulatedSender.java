package dev.connectorsdk.examples.webhook;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.SimulatedAccount;
import dev.connectorsdk.testkit.stackone.SimulatedWebhookEvent;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;

/** A simulated project that links, suspends and unlinks an account, plus a forged event. */
final class SimulatedSender {
  static final String MESSAGE =
      "Receiving simulated events: set STACKONE_WEBHOOK_SECRET to receive real ones.";
  static final String SIGNING_KEY = "sample-signing-secret";

  private SimulatedSender() {}

  /** Sends four events; the last one is forged. */
  static void send(URI receiver) {
    try (StackOneSimulator project = StackOneSimulator.start()) {
      // snippet simulator
      project.webhooks().sendTo(receiver, SIGNING_KEY);
      SimulatedAccount account = link(project); // account.created
      project.dashboard().suspendAccount(account.id()); // account.updated
      unlink(project, account.id()); // account.deleted
      project.webhooks().send(SimulatedWebhookEvent.of("account.created").signedWith("a guess"));
      // end
    }
  }

  private static SimulatedAccount link(StackOneSimulator project) {
    project
        .dashboard()
        .createProfile(ProfileForm.sophos("Sophos Central", "client-id", "made-up").asDefault());
    try (StackOneClient stackOne = client(project)) {
      String link =
          stackOne
              .connectSessions()
              .create(
                  session ->
                      session
                          .originOwnerId("customer-1")
                          .originOwnerName("Customer One")
                          .provider("sophos"))
              .authLinkUrl()
              .reveal();
      return project.customer().open(URI.create(link));
    }
  }

  private static void unlink(StackOneSimulator project, String accountId) {
    try (StackOneClient stackOne = client(project)) {
      stackOne.accounts().delete(accountId);
    }
  }

  private static StackOneClient client(StackOneSimulator project) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(project.apiKey().reveal()))
        .allowHosts("127.0.0.1")
        .apiUrl(project.apiUrl())
        .build();
  }
}
