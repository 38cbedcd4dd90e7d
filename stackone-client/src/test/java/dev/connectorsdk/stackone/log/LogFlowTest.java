package dev.connectorsdk.stackone.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.log.action.ActionLog;
import dev.connectorsdk.stackone.log.platform.PlatformLog;
import dev.connectorsdk.stackone.log.request.LogInclude;
import dev.connectorsdk.stackone.log.request.RequestLog;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls in the logs of the simulator, with all pages and filters. */
@EachServiceAge
@SuppressWarnings("deprecation") // as StackOne marks the legacy logs
class LogFlowTest {
  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private final VirtualClock clock = VirtualClock.at(START);
  private final ServiceAge age;
  private final StackOneSimulator service;
  private final StackOneClient client;

  LogFlowTest(ServiceAge age) {
    this.age = age;
    service =
        StackOneSimulator.builder()
            .clock(clock)
            .serviceAge(age)
            .advancedLogs()
            .responseStyles(ResponseStyle.EARLY_CURSOR_RETURN, ResponseStyle.NULL_DATA_AT_END)
            .connector(
                SimulatedConnector.of("acme", "Acme", "iam")
                    .with(SimulatedAction.of("acme_count", "Count", call -> ActionResponse.of(2))))
            .start();
    client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(service.apiKey().reveal()))
            .apiUrl(service.apiUrl())
            .allowHosts("127.0.0.1")
            .build();
  }

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private String link() {
    service.dashboard().createProfile(ProfileForm.of("acme", "Acme").asDefault());
    Secret link =
        client
            .connectSessions()
            .create(session -> session.originOwnerId("c1").originOwnerName("One").provider("acme"))
            .authLinkUrl();
    return service.customer().open(URI.create(link.reveal())).id();
  }

  private void run(String account, String action) {
    client.account(account).actions().run(action);
    clock.advance(Duration.ofMinutes(1));
  }

  /** A service that has dropped the legacy logs. */
  private boolean isWithoutLegacyLogs() {
    if (age != ServiceAge.OCTOBER_2026) {
      return false;
    }
    assertThatThrownBy(() -> client.logs().requests().list().stream().toList())
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> client.logs().platform().list().stream().toList())
        .isInstanceOf(NotFoundException.class);
    return true;
  }

  private static String runId(LogEntry log) {
    return log instanceof ActionLog run ? run.actionRunId().orElseThrow() : log.logId();
  }

  @Test
  void list_failedRun_foundWithItsSteps() {
    String account = link();
    run(account, "acme_count");
    assertThatThrownBy(() -> run(account, "acme_moon")).isInstanceOf(StatusException.class);

    var failed =
        client
            .logs()
            .list(s -> s.where(LogField.ACCOUNT_ID, account).success(false).startTime(START))
            .stream()
            .toList();

    assertThat(failed).hasSize(1).allMatch(log -> log.statusCode().orElse(0) == 404);
    assertThat(client.logs().list(s -> s.pageSize(1))).hasSize(2);
    String id = runId(failed.get(0));
    assertThat(client.logs().actions().get(id).actionId()).contains("acme_moon");
    assertThat(client.logs().actions().listStepsOfRun(id)).hasSize(1);
    boolean older = age == ServiceAge.YEAR_2025 || age == ServiceAge.JUNE_2026;
    assertThat(service.unexpected()).hasSize(older ? 1 : 0); // the first attempt of POST /logs
  }

  @Test
  void legacyLogs_failedRun_foundInEveryLog() {
    String account = link();
    run(account, "acme_count");
    assertThatThrownBy(() -> run(account, "acme_moon")).isInstanceOf(StatusException.class);
    if (isWithoutLegacyLogs()) {
      return;
    }

    RequestLog failed =
        client
            .logs()
            .requests()
            .list(query -> query.addAccountIds(account).success(false).startDate(START))
            .iterator()
            .next();

    String id = failed.requestId().orElseThrow();
    assertThat(failed.status()).hasValue(404);
    assertThat(failed.duration()).contains(Duration.ZERO);
    ActionLog action = client.logs().actions().get(id);
    assertThat(action.actionId()).contains("acme_moon");
    assertThat(action.logType()).contains(LogType.ACTION);
    assertThat(client.logs().actions().listStepsOfRun(id))
        .singleElement()
        .satisfies(step -> assertThat(step.statusCode()).hasValue(404));
    assertThat(client.logs().actions().listSteps(query -> query.pageSize(1))).hasSize(2);
    assertThatThrownBy(() -> client.logs().unified().get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void advancedLogs_headers_areSecrets() {
    run(link(), "acme_count");
    if (isWithoutLegacyLogs()) {
      return;
    }
    String id = client.logs().requests().list().iterator().next().requestId().orElseThrow();

    RequestLog log = client.logs().requests().get(id, LogInclude.ADVANCED_LOGS);

    assertThat(log.request().orElseThrow().header("Authorization"))
        .contains(Secret.of("Basic ***"));
    assertThat(log.response().orElseThrow().body()).isPresent();
    assertThat(log.toString()).doesNotContain("Basic");
  }

  @Test
  void list_emptyPages_readToTheEndInOrder() {
    String account = link();
    for (int i = 0; i < 7; i++) {
      run(account, "acme_count");
    }
    if (isWithoutLegacyLogs()) {
      return;
    }

    var oldestFirst =
        client
            .logs()
            .requests()
            .list(
                query ->
                    query
                        .pageSize(3)
                        .orderBy(LogOrder.EVENT_DATETIME)
                        .orderDirection(OrderDirection.ASCENDING));

    assertThat(oldestFirst.stream().map(RequestLog::startTime).map(Optional::orElseThrow))
        .hasSize(7)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(oldestFirst.pages()).filteredOn(page -> page.items().isEmpty()).hasSize(3);
    assertThat(oldestFirst.pages()).filteredOn(page -> page.next().isEmpty()).hasSize(1);
    assertThat(client.logs().requests().listSteps()).isEmpty();
  }

  @Test
  void platformLogs_accountCalls_separateList() {
    client.accounts().get(link());
    if (isWithoutLegacyLogs()) {
      return;
    }

    List<String> paths =
        client.logs().platform().list().stream().flatMap(log -> log.path().stream()).toList();

    assertThat(paths).hasSize(2).last().isEqualTo("/connect_sessions");
    assertThat(client.logs().platform().list(query -> query.addResources("accounts")))
        .singleElement()
        .extracting(PlatformLog::httpMethod)
        .isEqualTo(Optional.of("get"));
    assertThat(client.logs().platform().list(query -> query.addStatusCodes(500)).pages())
        .allSatisfy((Page<PlatformLog> page) -> assertThat(page.items()).isEmpty());
  }
}
