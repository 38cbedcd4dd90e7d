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
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.LinkOutcome;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** Creates a connector profile from a credential and links an account, in little code. */
@Command(
    name = "link-an-account",
    description = "Creates a connector profile from the credential and links an account.")
public final class LinkAnAccount extends ServiceProgram {
  /** Creates a program that reads its keys from these variables. */
  public LinkAnAccount(Environment environment) {
    super(environment, ServiceOptions.ofBoth());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new LinkAnAccount(Environment.system()), args);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    ConnectorProfileDraft draft =
        ConnectorProfileDraft.sophos("Sophos Central", services.credentials());
    ConnectorProfile profile =
        profile(
            services.stackOne(),
            services.credentials(),
            steps -> services.createProfile(draft, steps, progress));
    LinkedAccount account =
        account(
            services.stackOne(),
            profile,
            link -> services.showLink(link, progress),
            wait -> progress.println("waiting, " + wait.remaining().toMinutes() + " min left"));
    return new Result(
        "account " + account.id() + " active: " + account.isActive(),
        Map.of("account_id", account.id(), "active", account.isActive()));
  }

  static ConnectorProfile profile(
      StackOneClient stackOne, ClientCredentials credentials, Consumer<ManualSteps> admin) {
    // snippet profile
    ConnectorProfileDraft draft = ConnectorProfileDraft.sophos("Sophos Central", credentials);
    Optional<ConnectorProfile> existing =
        stackOne.connectorProfiles().list(q -> q.connectorKey("sophos")).first(draft::matches);
    if (existing.isPresent()) {
      return existing.get();
    }
    ProfileResult creation = stackOne.connectorProfiles().create(draft);
    if (creation instanceof Saved created) {
      return created.profile();
    }
    admin.accept((ManualSteps) creation); // manual steps, without the secret
    return stackOne.connectorProfiles().await(draft, Duration.ofMinutes(30), progress -> {});
    // end
  }

  static LinkedAccount account(
      StackOneClient stackOne,
      ConnectorProfile profile,
      Consumer<ConnectSessionLink> customer,
      Consumer<WaitProgress> listener) {
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
            .awaitOutcome(link, Duration.ofHours(1), listener); // receives the time that is left
    if (outcome instanceof LinkOutcome.Failed failed) {
      throw new IllegalStateException(failed.text());
    }
    return ((LinkOutcome.Linked) outcome).account();
    // end
  }
}
