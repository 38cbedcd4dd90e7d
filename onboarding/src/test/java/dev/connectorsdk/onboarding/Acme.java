package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.credential.CredentialOwner;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.onboarding.fixture.FakeTime;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.onboarding.offboarding.OffboardingRequest;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.GuidedProfileWriter;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.SetupField;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

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
  final List<String> checkpoints = new CopyOnWriteArrayList<>();
  volatile boolean overlookFilters;
  volatile boolean refused;
  volatile Coverage coverage = new Coverage(Coverage.Verdict.COVERED, "Reader may do all of it.");

  Acme(ConnectorProfileWriter writer, ProfileWriteMode writes) {
    this.service =
        StackOneSimulator.builder()
            .clock(time.clock())
            .connector(connector())
            .profileWriteMode(writes)
            .start();
    this.client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(service.apiKey().reveal()))
            .apiUrl(service.apiUrl())
            .allowHosts("127.0.0.1")
            .profileWriter(writer)
            .options(
                options ->
                    options
                        .timing(time.timing())
                        .addListeners(listener())
                        .httpHook(http -> http.addInterceptor(this::overlook)))
            .build();
  }

  private ClientListener listener() {
    return new ClientListener() {
      @Override
      public void checkpointSaved(CheckpointSaved event) {
        checkpoints.add(event.plan() + " " + event.step());
      }
    };
  }

  /** A service that takes no notice of filters. */
  private Response overlook(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    HttpUrl url = request.url();
    return chain.proceed(
        overlookFilters && url.encodedPath().endsWith("/accounts")
            ? request.newBuilder().url(url.newBuilder().query(null).build()).build()
            : request);
  }

  /** With an admin who makes the profile by hand. */
  static Acme guided() {
    return new Acme(new GuidedProfileWriter(), ProfileWriteMode.NOT_FOUND);
  }

  /** With a StackOne that lets profiles be written. */
  static Acme writing() {
    return new Acme(HttpProfileWriter.guessing(), ProfileWriteMode.SUPPORTED);
  }

  static List<String> states(Plan plan) {
    return plan.steps().stream().map(step -> step.id() + " " + step.state().word()).toList();
  }

  private static SimulatedConnector connector() {
    return SimulatedConnector.of("acme", "Acme", "iam")
        .requiring("pin")
        .with(
            SimulatedAction.of(
                "acme_list_things", "List", call -> ActionResponse.of(List.of(Map.of("id", 1)))));
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

  Offboarding offBoarding(UnaryOperator<OffboardingRequest.Builder> change) {
    return Offboarding.of(
        client, new Check(), request -> change.apply(request.connectorKey("acme")));
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
      if (refused || !credentials.equals(GOOD)) {
        throw new AuthenticationException(
            CallReport.notSent("POST acme.example/token"),
            new ErrorResponse(401, "invalid_client", "no", null, "", null),
            "Compare the secret.");
      }
      return new CredentialOwner("acme-1", "tenant");
    }
  }
}
