package dev.connectorsdk.examples.credential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.RoleAdvice;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.expiry.MonitorStateStore;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.credential.store.Pkcs12CredentialStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The lifecycle of a credential: the snippets in docs/credentials.md. */
final class CredentialLifecycle {
  private CredentialLifecycle() {}

  static CredentialDraft draft() {
    // snippet make
    RoleAccessTable accessTable = RoleAccessTable.load();
    RoleAdvice advice =
        RoleAdvice.forOperations(
            accessTable,
            accessTable.operations().get("GET", "/common/v1/alerts"),
            accessTable.operations().get("GET", "/endpoint/v1/endpoints"));
    System.out.println(advice.text()); // the role, its certainty, what is unknown

    CredentialDraft draft =
        CredentialDraft.builder()
            .name("alerts")
            .servicePrincipalRole(advice.recommended().orElseThrow())
            .build();
    System.out.println(draft.guide().toText()); // or toMarkdown(), for a ticket
    // end
    return draft;
  }

  static CredentialStore store(
      Path file, Environment environment, CredentialDraft draft, String clientId, Secret secret) {
    // snippet keep
    CredentialStore store =
        Pkcs12CredentialStore.at(file, () -> environment.secret("CREDENTIAL_STORE_PASSWORD"));
    store.save(draft.created(ClientId.of(clientId), LocalDate.of(2026, 11, 23)), secret);

    System.out.println(store.find("alerts").orElseThrow()); // the secret is masked
    // end
    return store;
  }

  static CredentialMonitor monitor(CredentialStore store, Path stateFile, Consumer<String> mail) {
    // snippet watch
    CredentialMonitor monitor =
        CredentialMonitor.builder()
            .stateStore(MonitorStateStore.inFile(stateFile)) // no repeated reports after a restart
            .listener((credential, state) -> mail.accept(credential.name() + " is " + state))
            .build();

    System.out.println(monitor.check(store.credentials())); // once a day, from your scheduler
    // end
    return monitor;
  }

  static void explainRefusal(SophosClient sophos, CredentialMonitor monitor, ApiCredential used) {
    // snippet expired
    try {
      sophos.identity();
    } catch (AuthenticationException e) {
      monitor.explain(used, e).ifPresent(System.out::println); // "… has probably expired …"
      throw e;
    }
    // end
  }

  static RotatingCredentials rotate(
      StoredCredential current,
      StoredCredential next,
      UnaryOperator<SophosClientBuilder> settings,
      Consumer<SophosClient> work) {
    // snippet rotate
    RotatingCredentials rotating =
        RotatingCredentials.of(current, settings.apply(SophosClient.builder())::identify);
    try (SophosClient sophos =
        settings.apply(SophosClient.builder()).credentials(rotating).build()) {
      work.accept(sophos);

      rotating.rotateTo(next); // verified by token and whoami; must be the same account
      work.accept(sophos); // new tokens use the next credential; the old one is the fallback

      rotating.dropPrevious(); // the old credential can now be deleted in the console
    }
    // end
    return rotating;
  }

  static void explain(SophosClient sophos, String endpointId) {
    // snippet forbidden
    try {
      sophos.tenant().endpoints().scan(endpointId);
    } catch (ForbiddenException e) {
      System.out.println(sophos.explain(e).withRole(ServicePrincipalRole.READ_ONLY).text());
    }
    // end
  }

  static void probe(SophosClient sophos) {
    // snippet probe
    System.out.println(
        sophos.probeCapabilities().compareWith(ServicePrincipalRole.READ_ONLY).text());
    // end
  }
}
