package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.credential.CredentialOwner;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.fixture.FakeTime;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A linked Sophos account with an old credential, and a new one that is to take its place. */
final class Shop implements AutoCloseable {
  static final String ACTION = "sophos_list_alerts";

  final FakeTime time = new FakeTime();
  final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder().clock(time.clock()).start();
  final StackOneSimulator service;
  final StackOneClient client;
  final SimulatedCredential old = sophos.credentials().add(sophos.tenant(), ServiceRole.READ_ONLY);
  final SimulatedCredential fresh = sophos.tenantCredential();
  final String profileId;
  final String accountId;
  final Map<ClientCredentials, String> owners = new HashMap<>();

  Shop(ConnectorProfileWriter writer, ProfileWriteMode writes) {
    this.service =
        StackOneSimulator.builder()
            .clock(time.clock())
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
    owners.put(of(old), "t1");
    owners.put(of(fresh), "t1");
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
                request
                    .target(RotationTarget.profile(profileId, ConnectorProfileDraft::sophos))
                    .addAccountIds(accountId)));
  }

  Rotation toAccount() {
    return rotation(request -> request.target(RotationTarget.account(accountId)));
  }

  private Rotation rotation(UnaryOperator<RotationRequest.Builder> change) {
    return Rotation.of(
        client,
        new Check(),
        request ->
            change.apply(request.replacement(of(fresh)).previous(of(old)).harmlessAction(ACTION)));
  }

  /** What an admin types into the profile; the dashboard changes it a moment later. */
  void enter(SimulatedCredential credential) {
    time.clock().advance(Duration.ofSeconds(1));
    service
        .dashboard()
        .changeCredential(profileId, credential.clientId(), credential.revealSecret());
  }

  /** Whether the account answers when the provider knows a credential no more. */
  boolean answersWithout(SimulatedCredential ended) {
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
    sophos.close();
  }

  /** Knows the owners that the test names. */
  private final class Check implements CredentialCheck {
    @Override
    public String provider() {
      return "Sophos Central";
    }

    @Override
    public List<String> stepsToMake() {
      return List.of();
    }

    @Override
    public List<String> stepsToDelete() {
      return List.of();
    }

    @Override
    public Coverage coverage(List<String> actions, List<String> operations) {
      return new Coverage(Coverage.Verdict.UNKNOWN, "");
    }

    @Override
    public CredentialOwner prove(ClientCredentials credentials) {
      String owner = owners.get(credentials);
      if (owner == null) {
        throw new AuthenticationException(
            CallReport.notSent("POST id.example/token"),
            new ErrorResponse(401, "invalid_client", "no", null, "", null),
            "Compare the secret.");
      }
      return new CredentialOwner(owner, "tenant");
    }
  }
}
