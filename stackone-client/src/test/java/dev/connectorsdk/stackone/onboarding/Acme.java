package dev.connectorsdk.stackone.onboarding;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.credential.CredentialOwner;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorAnswer;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.fixture.FakeTime;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.SetupField;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.stackone.ActionAnswer;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ProfileWrites;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A provider that a user might add, with its connector at a simulated StackOne. */
final class Acme implements AutoCloseable {
  static final ClientCredentials GOOD =
      ClientCredentials.of("f1e2d3c4-0000-4000-8000-000000000001", "s3cr3t-of-acme");
  static final ClientCredentials WRONG =
      ClientCredentials.of("f1e2d3c4-0000-4000-8000-000000000001", "wr0ng-of-acme");
  static final Customer ONE = new Customer("c1", "Customer One");

  final FakeTime time = new FakeTime();
  final StackOneSimulator service;
  final StackOneClient client;
  volatile Coverage coverage = new Coverage(Coverage.Verdict.COVERED, "Reader may do all of it.");

  Acme(ConnectorProfileWriter writer, ProfileWrites writes) {
    this.service =
        StackOneSimulator.builder()
            .clock(time.clock())
            .connector(connector())
            .profileWrites(writes)
            .start();
    this.client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(service.apiKey().reveal()))
            .apiUrl(service.apiUrl())
            .allowHosts("127.0.0.1")
            .profileWriter(writer)
            .options(options -> options.timing(time.timing()))
            .build();
  }

  private static SimulatedConnector connector() {
    return SimulatedConnector.of("acme", "Acme", "iam")
        .requiring("pin")
        .with(
            SimulatedAction.of(
                "acme_list_things", "List", call -> ActionAnswer.of(List.of(Map.of("id", 1)))));
  }

  Onboarding onboarding(UnaryOperator<OnboardingRequest.Builder> change) {
    return Onboarding.of(
        client,
        new Check(),
        request ->
            change.apply(
                request
                    .connectorKey("acme")
                    .profileName("Acme EU")
                    .profile(Acme::draft)
                    .credential(GOOD)
                    .addActions("acme_list_things")
                    .harmlessAction("acme_list_things")));
  }

  static ConnectorProfileDraft draft(String name, ClientCredentials credential) {
    return ConnectorProfileDraft.builder()
        .connectorKey("acme")
        .name(name)
        .authenticationKey("oauth2")
        .environment("production")
        .addSetupFields(SetupField.secret("pin", "PIN", credential.secret(), "the safe"))
        .build();
  }

  /** What an admin does at the dashboard. */
  void makeProfile() {
    service
        .dashboard()
        .createProfile(
            ProfileForm.of("acme", "Acme EU")
                .field("pin", GOOD.secret().reveal())
                .actions("acme_list_things"));
  }

  List<RecordedCall> writes() {
    return service.traffic().writes();
  }

  @Override
  public void close() {
    client.close();
    service.close();
  }

  /** Knows its one credential. */
  private final class Check implements CredentialCheck {
    @Override
    public String provider() {
      return "Acme";
    }

    @Override
    public List<String> stepsToMake() {
      return List.of("Ask Acme for one.");
    }

    @Override
    public List<String> stepsToDelete() {
      return List.of("Tell Acme.");
    }

    @Override
    public Coverage coverage(List<String> actions, List<String> operations) {
      return coverage;
    }

    @Override
    public CredentialOwner prove(ClientCredentials credentials) {
      if (!credentials.equals(GOOD)) {
        throw new AuthenticationException(
            CallReport.notSent("POST acme.example/token"),
            new ErrorAnswer(401, "invalid_client", "no", null, "", null),
            "Compare the secret.");
      }
      return new CredentialOwner("acme-1", "tenant");
    }
  }
}
