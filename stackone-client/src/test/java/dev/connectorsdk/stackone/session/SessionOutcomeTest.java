package dev.connectorsdk.stackone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.FakeTime;
import dev.connectorsdk.stackone.session.LinkOutcome.Failed;
import dev.connectorsdk.stackone.session.LinkOutcome.Linked;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedApiKey;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulatorBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** From a connect session to its own account. */
@EachServiceAge
class SessionOutcomeTest {
  private static final Duration TIMEOUT = Duration.ofMinutes(10);

  private final FakeTime time = new FakeTime();
  private final ServiceAge age;

  SessionOutcomeTest(ServiceAge age) {
    this.age = age;
  }

  private StackOneSimulator start(UnaryOperator<StackOneSimulatorBuilder> change) {
    StackOneSimulator service =
        change
            .apply(
                StackOneSimulator.builder()
                    .clock(time.clock())
                    .serviceAge(age)
                    .connector(SimulatedConnector.of("acme", "Acme", "iam")))
            .start();
    service.dashboard().createProfile(ProfileForm.of("acme", "Acme").asDefault());
    return service;
  }

  private StackOneClient client(StackOneSimulator service, SimulatedApiKey key) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(key.reveal()))
        .apiUrl(service.apiUrl())
        .allowHosts("127.0.0.1")
        .options(options -> options.timing(time.timing()))
        .build();
  }

  private ConnectSessionLink invite(StackOneClient client) {
    return invite(client, true);
  }

  private ConnectSessionLink invite(StackOneClient client, boolean multiple) {
    ConnectSessionLink link =
        client
            .connectSessions()
            .create(
                s ->
                    s.originOwnerId("c1")
                        .originOwnerName("One")
                        .provider("acme")
                        .multiple(multiple)
                        .expiresIn(Duration.ofHours(1)));
    time.clock().advance(Duration.ofSeconds(1));
    return link;
  }

  /** A service without sessions by their id: the wait is for any account of the customer. */
  private boolean isOlder() {
    return age == ServiceAge.YEAR_2025;
  }

  private void assertNoOutcome(StackOneClient client, ConnectSessionLink link) {
    assertThatThrownBy(() -> await(client, link, polls -> {}))
        .isInstanceOfSatisfying(TransportException.class, e -> assertThat(e.isTimeout()).isTrue())
        .hasMessageContaining("within 600 s");
  }

  private static URI url(ConnectSessionLink link) {
    return URI.create(link.authLinkUrl().reveal());
  }

  private LinkOutcome await(
      StackOneClient client, ConnectSessionLink link, Consumer<Integer> poll) {
    return client
        .connectSessions()
        .awaitOutcome(link, TIMEOUT, progress -> poll.accept(progress.polls()));
  }

  private static void openAt(
      int poll, int polls, StackOneSimulator service, ConnectSessionLink link) {
    if (polls == poll) {
      service.customer().open(url(link));
    }
  }

  private static String account(LinkOutcome outcome) {
    return ((Linked) outcome).account().id();
  }

  @Test
  void await_twoSessionsOfOneCustomer_eachItsOwnAccount() {
    try (StackOneSimulator service = start(b -> b);
        StackOneClient client = client(service, service.apiKey())) {
      ConnectSessionLink first = invite(client);
      ConnectSessionLink second = invite(client);
      String ofSecond = service.customer().open(url(second)).id();
      if (isOlder()) {
        assertThat(account(await(client, first, polls -> {}))).isEqualTo(ofSecond);
        return;
      }
      List<String> ofFirst = new ArrayList<>();

      LinkOutcome outcome =
          await(
              client,
              first,
              polls -> {
                if (polls == 2) {
                  service.customer().open(url(first));
                  ofFirst.add(service.accounts().get(1).id());
                }
              });

      assertThat(account(await(client, second, polls -> {}))).isEqualTo(ofSecond);
      assertThat(account(outcome)).isEqualTo(ofFirst.get(0)).isNotEqualTo(ofSecond);
    }
  }

  @Test
  void await_oauthError_endsAtOnceWithCodeAndAdvice() {
    try (StackOneSimulator service = start(b -> b);
        StackOneClient client = client(service, service.apiKey())) {
      ConnectSessionLink link = invite(client);
      service.customer().fail(url(link), "access_denied", "The user said no");
      if (isOlder()) {
        assertNoOutcome(client, link);
        return;
      }

      Failed failed = (Failed) await(client, link, polls -> {});

      assertThat(failed.attempt().oauthErrorCode()).contains("access_denied");
      assertThat(failed.text())
          .contains("access_denied: The user said no.", "create a new connect session");
      assertThat(time.sleeps()).isEmpty();
    }
  }

  @Test
  void await_canceled_endsAtOnce() {
    try (StackOneSimulator service = start(b -> b);
        StackOneClient client = client(service, service.apiKey())) {
      ConnectSessionLink link = invite(client);
      service.customer().cancel(url(link));
      if (isOlder()) {
        assertNoOutcome(client, link);
        return;
      }

      assertThat(((Failed) await(client, link, polls -> {})).text()).contains("canceled");
      assertThat(client.connectSessions().get(link.id()).latestConnectionAttempt().orElseThrow())
          .matches(attempt -> attempt.isFailed() && !attempt.isAuthenticated());
    }
  }

  @Test
  void await_anyAgeOfService_sameOutcome() {
    try (StackOneSimulator service = start(b -> b);
        StackOneClient client = client(service, service.apiKey())) {
      ConnectSessionLink link = invite(client, false);

      LinkOutcome outcome = await(client, link, polls -> openAt(3, polls, service, link));

      assertThat(account(outcome)).isEqualTo(service.accounts().get(0).id());
      assertThat(time.sleeps()).hasSize(3);
    }
  }

  @Test
  void await_noAttemptRecorded_onlyChangedAccount() {
    try (StackOneSimulator service = start(b -> b.withoutConnectionAttempts());
        StackOneClient client = client(service, service.apiKey())) {
      service.customer().open(url(invite(client, false))); // which this session edits
      time.clock().advance(Duration.ofMinutes(1));
      ConnectSessionLink link = invite(client, false);

      LinkOutcome outcome = await(client, link, polls -> openAt(1, polls, service, link));

      assertThat(account(outcome)).isEqualTo(service.accounts().get(0).id());
    }
  }

  @Test
  void await_noAttemptRecordedAndOtherSession_noGuess() {
    try (StackOneSimulator service = start(b -> b.withoutConnectionAttempts());
        StackOneClient client = client(service, service.apiKey())) {
      ConnectSessionLink first = invite(client);
      ConnectSessionLink second = invite(client);
      String ofSecond = service.customer().open(url(second)).id();
      if (isOlder()) {
        assertThat(account(await(client, first, polls -> {}))).isEqualTo(ofSecond);
        return;
      }

      assertNoOutcome(client, first);
    }
  }

  @Test
  void await_keyWithoutScope_noFallback() {
    try (StackOneSimulator service = start(b -> b);
        StackOneClient client = client(service, service.apiKey());
        StackOneClient other =
            client(service, service.addApiKey("runner", ApiKeyScope.ACTIONS_EXECUTE))) {
      ConnectSessionLink link = invite(client);

      assertThatThrownBy(() -> await(other, link, polls -> {}))
          .isInstanceOf(ForbiddenException.class);
    }
  }

  @Test
  void get_unknownSession_notFound() {
    try (StackOneSimulator service = start(b -> b);
        StackOneClient client = client(service, service.apiKey())) {
      assertThatThrownBy(() -> client.connectSessions().get("404"))
          .isInstanceOf(NotFoundException.class);
    }
  }
}
