package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Simulators of both services with a connector profile and a linked account. */
final class SimulatedSetup implements AutoCloseable {
  static final String ACTION = "sophos_list_alerts";

  final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  final StackOneSimulator stackOne =
      StackOneSimulator.builder().sophos(sophos.identityUrl(), sophos.globalUrl()).start();
  final Map<String, String> variables = new TreeMap<>();
  private final List<Runnable> closing = new ArrayList<>();
  final String profileId;
  final String accountId;

  private SimulatedSetup() {
    SimulatedCredential credential = sophos.tenantCredential();
    profileId =
        stackOne
            .dashboard()
            .createProfile(
                ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
    accountId = link();
    useCredential(credential);
    variables.put("STACKONE_API_KEY", stackOne.apiKey().reveal());
  }

  static SimulatedSetup start() {
    return new SimulatedSetup();
  }

  /** Sets the variables of the Sophos credential. */
  void useCredential(SimulatedCredential credential) {
    variables.put("SOPHOS_CLIENT_ID", credential.clientId());
    variables.put("SOPHOS_CLIENT_SECRET", credential.revealSecret());
  }

  private String link() {
    try (StackOneClient client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(stackOne.apiKey().reveal()))
            .apiUrl(stackOne.apiUrl())
            .allowHosts("127.0.0.1")
            .build()) {
      ConnectSessionLink link =
          client
              .connectSessions()
              .create(
                  session ->
                      session
                          .originOwnerId("customer-1")
                          .originOwnerName("Customer One")
                          .provider("sophos")
                          .connectorProfileId(profileId));
      stackOne.customer().open(URI.create(link.authLinkUrl().reveal()));
    }
    return stackOne.accounts().get(0).id();
  }

  DiagnosisTarget.Builder target() {
    DiagnosisTarget.Builder target = DiagnosisTarget.builder();
    target
        .variables(variables)
        .identityUrl(sophos.identityUrl())
        .sophosUrl(sophos.globalUrl())
        .stackOneUrl(stackOne.apiUrl())
        .addAllowedHosts("127.0.0.1")
        .profile("Sophos")
        .account(accountId)
        .probeAction(ACTION);
    return target;
  }

  void inject(SimulatedFault fault) {
    switch (fault) {
      case SWAPPED -> swap();
      case EXPIRED_CREDENTIAL -> sophos.credentials().expire(sophos.tenantCredential().clientId());
      case DISABLED_KEY -> stackOne.disable(stackOne.apiKey());
      case DISABLED_PROFILE -> stackOne.dashboard().disable(profileId);
      case SUSPENDED_ACCOUNT -> stackOne.dashboard().suspendAccount(accountId);
    }
  }

  private void swap() {
    SimulatedCredential credential = sophos.tenantCredential();
    variables.put("SOPHOS_CLIENT_ID", credential.revealSecret());
    variables.put("SOPHOS_CLIENT_SECRET", credential.clientId());
  }

  /** Runs this in the end. */
  void onClose(Runnable action) {
    closing.add(action);
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
    stackOne.close();
    sophos.close();
  }
}
