package dev.connectorsdk.stackone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.stackone.AccountScope;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.stackone.connector.ConnectorInclude;
import dev.connectorsdk.stackone.connector.ConnectorMeta;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.FakeTime;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfiles;
import dev.connectorsdk.stackone.profile.ConnectorVersion;
import dev.connectorsdk.stackone.profile.ConnectorVersions;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.profile.ProfileResult.Saved;
import dev.connectorsdk.stackone.profile.SetupField;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedApiKey;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulatorBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From creating a profile to an action's rows, with the simulator. */
@EachServiceAge
class LinkingFlowTest {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final SimulatedConnector ACME =
      SimulatedConnector.of("acme", "Acme", "iam")
          .requiring("pin")
          .with(
              SimulatedAction.of(
                  "acme_list_things",
                  "List things",
                  call -> ActionResponse.of(List.of(Map.of("of", call.query("of").orElse("all"))))))
          .with(SimulatedAction.of("acme_count", "Count", call -> ActionResponse.of(2)));
  private static final ConnectorProfileDraft DRAFT =
      ConnectorProfileDraft.builder()
          .connectorKey("acme")
          .name("Acme EU")
          .authenticationKey("oauth2")
          .environment("production")
          .addSetupFields(SetupField.secret("pin", "PIN", Secret.of("s3cr3t-pin"), "the safe"))
          .addActions("acme_list_things")
          .build();

  private final FakeTime time = new FakeTime();
  private final ServiceAge age;

  LinkingFlowTest(ServiceAge age) {
    this.age = age;
  }

  private StackOneSimulator start(UnaryOperator<StackOneSimulatorBuilder> change) {
    return change
        .apply(StackOneSimulator.builder().clock(time.clock()).serviceAge(age).connector(ACME))
        .start();
  }

  private StackOneClient client(StackOneSimulator service, SimulatedApiKey key) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(key.reveal()))
        .apiUrl(service.apiUrl())
        .allowHosts("127.0.0.1")
        .profileWriter(HttpProfileWriter.unverified())
        .options(options -> options.timing(time.timing()))
        .build();
  }

  private static ProfileForm form() {
    return ProfileForm.of("acme", "Acme EU").field("pin", "s3cr3t-pin").actions("acme_list_things");
  }

  private static LinkedAccount link(StackOneSimulator service, StackOneClient client) {
    ConnectorProfile profile = client.connectorProfiles().await(DRAFT, PATIENCE, p -> {});
    ConnectSessionLink invitation =
        client
            .connectSessions()
            .create(
                session ->
                    session
                        .originOwnerId("c1")
                        .originOwnerName("Customer One")
                        .provider("acme")
                        .connectorProfileId(profile.id())
                        .expiresIn(Duration.ofHours(1)));
    assertThat(client.connectSessions().authenticate(invitation.token()).id())
        .isEqualTo(invitation.id());
    service.customer().open(URI.create(invitation.authLinkUrl().reveal()));
    return client
        .accounts()
        .awaitOutcome(
            query -> query.originOwnerId("c1").addProviders("acme"), PATIENCE, progress -> {});
  }

  private void tellTheStory(StackOneSimulator service) {
    try (StackOneClient client = client(service, service.apiKey())) {
      assertThat(client.connectorProfiles().create(DRAFT)).isInstanceOf(ManualSteps.class);
      service.dashboard().afterListCalls(3).createProfile(form());

      LinkedAccount account = link(service, client);

      assertThat(account.isActive()).isTrue();
      AccountScope scope = client.account(account.id());
      assertThat(scope.actions().list().stream().flatMap(action -> action.id().stream()))
          .containsExactly("acme_list_things");
      ActionResult result =
          scope.actions().run("acme_list_things", call -> call.putQuery("of", "mine"));
      assertThat(result.rows()).containsExactly(Map.of("of", "mine"));
      assertThat(connectors(client)).contains("acme");
      assertThat(client.accounts().delete(account.id()).id()).isEqualTo(account.id());
      assertThat(client.accounts().list()).isEmpty();
    }
  }

  @Test
  void onboarding_guidedProfile_actionRows() {
    try (StackOneSimulator service = start(builder -> builder)) {
      tellTheStory(service);

      assertThat(time.sleeps()).hasSize(3);
      assertThat(service.unexpected())
          .extracting(RecordedCall::path)
          .containsExactlyElementsOf(
              age == ServiceAge.YEAR_2025 ? List.of("/connector_profiles") : List.of());
    }
  }

  @Test
  void onboarding_everyResponseFormat_sameResult() {
    try (StackOneSimulator service =
        start(builder -> builder.responseStyles(ResponseStyle.values()).pageSizes(1, 30))) {
      tellTheStory(service);
    }
  }

  @ParameterizedTest
  @EnumSource(ProfileWriteMode.class)
  void create_offeredOrNot_createdOrGuided(ProfileWriteMode writes) {
    try (StackOneSimulator service = start(builder -> builder.profileWriteMode(writes));
        StackOneClient client = client(service, service.apiKey())) {
      boolean offered = writes == ProfileWriteMode.SUPPORTED;

      assertThat(client.connectorProfiles().create(DRAFT))
          .isInstanceOf(offered ? Saved.class : ManualSteps.class);

      assertThat(service.profiles()).hasSize(offered ? 1 : 0);
      assertThat(client.connectorProfiles().list().stream().filter(DRAFT::matches))
          .hasSize(offered ? 1 : 0);
    }
  }

  @Test
  void pin_andUnpin_versionChanges() {
    try (StackOneSimulator service = start(builder -> builder);
        StackOneClient client = client(service, service.apiKey())) {
      String id = service.dashboard().createProfile(form());
      ConnectorProfiles profiles = client.connectorProfiles();
      ConnectorVersions versions = profiles.versions();
      if (age == ServiceAge.YEAR_2025) {
        assertThatThrownBy(() -> versions.pinned(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> versions.trial(id, "1.0.x", null))
            .isInstanceOf(NotFoundException.class);
        return;
      }

      assertThat(versions.pin(id, "1.0.x", "stackone").owner()).contains("stackone");
      assertThat(profiles.list()).first().matches(p -> p.connectorPinnedVersion().isPresent());
      assertThat(versions.list(id)).singleElement().matches(ConnectorVersion::pinned);
      assertThat(versions.pinned(id).orElseThrow().pinnedVersion()).isEqualTo("1.0.x");

      versions.unpin(id);
      assertThat(profiles.list()).first().matches(p -> p.connectorPinnedVersion().isEmpty());
      assertThat(versions.pinned(id)).isEmpty();
      assertThatThrownBy(() -> versions.pinned("nowhere")).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void run_disabledProfile_412() {
    try (StackOneSimulator service = start(builder -> builder);
        StackOneClient client = client(service, service.apiKey())) {
      String profile = service.dashboard().createProfile(form());
      LinkedAccount account = link(service, client);
      service.dashboard().disable(profile);

      assertThatThrownBy(() -> client.account(account.id()).actions().run("acme_list_things"))
          .isInstanceOfSatisfying(StatusException.class, e -> assertThat(e.status()).isEqualTo(412))
          .hasMessageContaining("disabled");
    }
  }

  @Test
  void run_failedAccountOrDisabledKey_distinguished() {
    try (StackOneSimulator service = start(builder -> builder);
        StackOneClient client = client(service, service.apiKey())) {
      service.dashboard().createProfile(form());
      LinkedAccount account = link(service, client);

      service.fail(account.id(), AccountFailure.EXPIRED_CREDENTIALS);
      assertThatThrownBy(() -> client.account(account.id()).actions().run("acme_list_things"))
          .isInstanceOfSatisfying(
              UnauthorizedException.class,
              e ->
                  assertThat(AccountErrorCode.of(e))
                      .contains(AccountErrorCode.EXPIRED_CREDENTIALS));

      service.disable(service.apiKey());
      assertThatThrownBy(() -> client.accounts().get(account.id()))
          .isInstanceOfSatisfying(
              UnauthorizedException.class, e -> assertThat(AccountErrorCode.of(e)).isEmpty());
    }
  }

  @Test
  void run_scopeAbsent_namedInAdvice() {
    try (StackOneSimulator service = start(builder -> builder);
        StackOneClient client =
            client(service, service.addApiKey("reader", ApiKeyScope.PLATFORM_READ))) {
      assertThatThrownBy(
              () ->
                  client
                      .connectSessions()
                      .create(session -> session.originOwnerId("c").originOwnerName("n")))
          .isInstanceOf(ForbiddenException.class)
          .hasMessageContaining("Platform API");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCOUNTS_IN_DATA", "ERRORS_WITHOUT_TIMESTAMP"})
  void run_unknownAccount_namedInAdvice(ResponseStyle style) {
    try (StackOneSimulator service = start(builder -> builder.responseStyles(style));
        StackOneClient client = client(service, service.apiKey())) {
      assertThatThrownBy(() -> client.account("nobody").actions().run("acme_count"))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("Check the account id");
    }
  }

  @Test
  void async_work_result() {
    try (StackOneSimulator service = start(builder -> builder);
        StackOneClient client = client(service, service.apiKey())) {
      assertThat(client.async(LinkingFlowTest::connectors).join()).contains("acme");
    }
  }

  @SuppressWarnings("deprecation") // as StackOne marks it
  private static List<String> connectors(StackOneClient client) {
    return client.connectors().list(ConnectorInclude.INACTIVE).stream()
        .map(ConnectorMeta::provider)
        .toList();
  }
}
