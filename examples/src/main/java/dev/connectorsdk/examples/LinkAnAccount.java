package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ProfileResult;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.profile.ProfileResult.Saved;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.LinkOutcome;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** Creates a connector profile from a credential and links an account, in little code. */
public final class LinkAnAccount {
  private LinkAnAccount() {}

  /** Links an account of the real project, or of a simulated project if no keys are set. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Services services = Services.open(Environment.system())) {
      ConnectorProfileDraft draft =
          ConnectorProfileDraft.sophos("Sophos Central", services.credentials());
      ConnectorProfile profile =
          profile(
              services.stackOne(),
              services.credentials(),
              steps -> services.createProfile(draft, steps, out));
      LinkedAccount account =
          account(services.stackOne(), profile, link -> services.showLink(link, out));
      out.println("account " + account.id() + " active: " + account.isActive());
    }
  }

  static ConnectorProfile profile(
      StackOneClient stackOne, ClientCredentials credentials, Consumer<ManualSteps> admin) {
    // snippet profile
    ConnectorProfileDraft draft = ConnectorProfileDraft.sophos("Sophos Central", credentials);
    ProfileResult creation = stackOne.connectorProfiles().create(draft);
    if (creation instanceof Saved created) {
      return created.profile();
    }
    admin.accept((ManualSteps) creation); // manual steps, without the secret
    return stackOne.connectorProfiles().await(draft, Duration.ofMinutes(30), progress -> {});
    // end
  }

  static LinkedAccount account(
      StackOneClient stackOne, ConnectorProfile profile, Consumer<ConnectSessionLink> customer) {
    // snippet account
    ConnectSessionLink link =
        stackOne
            .connectSessions()
            .create(
                session ->
                    session
                        .originOwnerId("customer-1") // from your own records, never from a browser
                        .originOwnerName("Customer One")
                        .provider("sophos")
                        .connectorProfileId(profile.id())
                        .expiresIn(Duration.ofHours(1)));
    customer.accept(link); // link.authLinkUrl() is a Secret: send it to the customer only
    LinkOutcome outcome =
        stackOne
            .connectSessions()
            .awaitOutcome(
                link,
                Duration.ofHours(1),
                progress ->
                    System.out.println(
                        "waiting, " + progress.remaining().toMinutes() + " min left"));
    if (outcome instanceof LinkOutcome.Failed failed) {
      throw new IllegalStateException(failed.text());
    }
    return ((LinkOutcome.Linked) outcome).account();
    // end
  }
}
