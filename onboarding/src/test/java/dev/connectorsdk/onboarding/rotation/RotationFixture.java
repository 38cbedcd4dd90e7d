package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.fixture.FakeTime;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * A linked account with an old credential, and a new one. Sophos Central is simulated twice, with
 * the same credentials: once for the proof, once behind StackOne, so that they can differ.
 */
final class RotationFixture implements AutoCloseable {
  static final String ACTION = "sophos_list_alerts";

  final FakeTime time = new FakeTime();
  final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder().clock(time.clock()).seed(1).start();
  final SophosCentralSimulator central =
      SophosCentralSimulator.builder().clock(time.clock()).seed(1).start();
  final StackOneSimulator service;
  final StackOneClient client;
  final SimulatedCredential old = sophos.credentials().add(sophos.tenant(), ServiceRole.READ_ONLY);
  final SimulatedCredential fresh = sophos.tenantCredential();
  final String profileId;
  final String accountId;
  private final SophosClient sophosClient =
      SophosClient.builder()
          .credentials(of(old))
          .identityUrl(central.identityUrl())
          .apiUrl(central.globalUrl())
          .allowHosts("127.0.0.1")
          .options(options -> options.timing(time.timing()))
          .build();

  RotationFixture(ServiceAge age, ConnectorProfileWriter writer, ProfileWriteMode writes) {
    this.service =
        StackOneSimulator.builder()
            .clock(time.clock())
            .serviceAge(age)
            .sophos(sophos.identityUrl(), sophos.globalUrl())
            .profileWriteMode(writes)
            .start();
    this.client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(service.apiKey().reveal()))
            .apiUrl(service.apiUrl())
            .allowHosts("127.0.0.1")
            .profileWriter(writer)
            .options(options -> options.timing(time.timing()))
            .build();
    this.profileId =
        service
            .dashboard()
            .createProfile(ProfileForm.sophos("Sophos", old.clientId(), old.revealSecret()));
    this.accountId = link();
    central.credentials().add(central.tenant(), ServiceRole.READ_ONLY);
    service.traffic().clear();
  }

  private String link() {
    ConnectSessionLink link =
        client
            .connectSessions()
            .create(
                session ->
                    session
                        .originOwnerId("c1")
                        .originOwnerName("Customer One")
                        .provider("sophos")
                        .connectorProfileId(profileId));
    service.customer().open(URI.create(link.authLinkUrl().reveal()));
    return service.accounts().get(0).id();
  }

  static ClientCredentials of(SimulatedCredential credential) {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }

  Rotation toProfile(UnaryOperator<RotationRequest.Builder> change) {
    return rotation(
        request ->
            change.apply(
                request.target(CredentialTarget.profile(profileId)).addAccountIds(accountId)));
  }

  Rotation toAccount() {
    return rotation(request -> request.target(CredentialTarget.account(accountId)));
  }

  private Rotation rotation(UnaryOperator<RotationRequest.Builder> change) {
    return Rotation.of(
        sophosClient,
        client,
        request ->
            change.apply(request.replacement(of(fresh)).previous(of(old)).probeAction(ACTION)));
  }

  /** An administrator saves a credential in the profile, a second later. */
  void enter(SimulatedCredential credential) {
    time.clock().advance(Duration.ofSeconds(1));
    service
        .dashboard()
        .changeCredential(profileId, credential.clientId(), credential.revealSecret());
  }

  /** Whether the account works after a credential is deleted in Sophos Central. */
  boolean worksWithout(SimulatedCredential ended) {
    sophos.credentials().delete(ended.clientId());
    sophos.tokens().revokeAll();
    try {
      client.account(accountId).actions().run(ACTION);
      return true;
    } catch (StatusException e) {
      return false;
    }
  }

  @Override
  public void close() {
    client.close();
    service.close();
    sophosClient.close();
    sophos.close();
    central.close();
  }
}
