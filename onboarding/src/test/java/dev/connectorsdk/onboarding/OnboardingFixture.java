package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.onboarding.fixture.FakeTime;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.onboarding.offboarding.OffboardingRequest;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.ManualProfileWriter;
import dev.connectorsdk.stackone.profile.SetupField;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.ServiceAge;
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

/** A simulated Sophos Central, and a simulated StackOne with a connector of its own. */
final class OnboardingFixture implements AutoCloseable {
  static final Customer ONE = new Customer("c1", "Customer One");

  final FakeTime time = new FakeTime();
  final SophosCentralSimulator central =
      SophosCentralSimulator.builder().clock(time.clock()).start();
  private final SimulatedCredential credential = central.tenantCredential();
  final ClientCredentials good =
      ClientCredentials.of(credential.clientId(), credential.revealSecret());
  final ClientCredentials wrong = ClientCredentials.of(credential.clientId(), "wr0ng-of-acme");
  final SophosClient sophos =
      SophosClient.builder()
          .credentials(good)
          .identityUrl(central.identityUrl())
          .apiUrl(central.globalUrl())
          .allowHosts("127.0.0.1")
          .options(options -> options.timing(time.timing()))
          .build();
  final StackOneSimulator service;
  final StackOneClient client;
  final List<String> checkpoints = new CopyOnWriteArrayList<>();
  volatile boolean ignoreFilters;
  volatile boolean credentialDeleted;

  OnboardingFixture(ServiceAge age, ConnectorProfileWriter writer, ProfileWriteMode writes) {
    this.service =
        StackOneSimulator.builder()
            .clock(time.clock())
            .serviceAge(age)
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
                        .httpClientCustomizer(http -> http.addInterceptor(this::withoutFilters)))
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

  /** A service that ignores filters. */
  private Response withoutFilters(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    HttpUrl url = request.url();
    return chain.proceed(
        ignoreFilters && url.encodedPath().endsWith("/accounts")
            ? request.newBuilder().url(url.newBuilder().query(null).build()).build()
            : request);
  }

  /** With an administrator who creates the profile. */
  static OnboardingFixture manual(ServiceAge age) {
    return new OnboardingFixture(age, new ManualProfileWriter(), ProfileWriteMode.NOT_FOUND);
  }

  /** With a StackOne that has operations for profiles. */
  static OnboardingFixture writing(ServiceAge age) {
    return new OnboardingFixture(age, HttpProfileWriter.unverified(), ProfileWriteMode.SUPPORTED);
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
        sophos,
        client,
        request ->
            change.apply(
                request
                    .connectorKey("acme")
                    .profileName("Acme EU")
                    .profileDraft(OnboardingFixture::draft)
                    .credential(good)
                    .addActions("acme_list_things")
                    .probeAction("acme_list_things")));
  }

  Offboarding offboarding(UnaryOperator<OffboardingRequest.Builder> change) {
    return Offboarding.of(sophos, client, request -> change.apply(request.connectorKey("acme")));
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

  /** An administrator creates the profile in the dashboard. */
  void createProfile() {
    service
        .dashboard()
        .createProfile(
            ProfileForm.of("acme", "Acme EU")
                .field("pin", good.secret().reveal())
                .actions("acme_list_things"));
  }

  List<RecordedCall> writes() {
    return service.traffic().writes();
  }

  /** An administrator deletes the credential in Sophos Central. */
  void deleteCredential() {
    central.credentials().delete(credential.clientId());
    credentialDeleted = true;
  }

  @Override
  public void close() {
    client.close();
    sophos.close();
    service.close();
    central.close();
  }
}
