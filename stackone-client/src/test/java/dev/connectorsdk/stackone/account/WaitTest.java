package dev.connectorsdk.stackone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for profiles and accounts. */
class WaitTest {
  private static final ConnectorProfileDraft DRAFT =
      ConnectorProfileDraft.sophos(
          "Sophos EU", ClientCredentials.of("f1e2d3c4-0000-4000-8000-000000000001", "s3cr3t"));
  private static final String OTHERS =
      "[{\"id\":1,\"name\":\"Sophos EU\",\"connector_key\":\"jira\",\"active\":true},"
          + "{\"id\":2,\"name\":\"Other\",\"connector_key\":\"sophos\",\"active\":true},"
          + "{\"id\":3,\"name\":\"Sophos EU\",\"connector_key\":\"sophos\",\"active\":false}]";
  private static final String WANTED =
      "[{\"id\":4,\"name\":\"Sophos EU\",\"connector_key\":\"sophos\",\"active\":true}]";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();
  private final List<WaitProgress> progress = new ArrayList<>();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private LinkedAccount outcome(String... responses) {
    for (String response : responses) {
      stackOne.json(response);
    }
    return stackOne
        .client()
        .accounts()
        .awaitOutcome(
            query -> query.originOwnerId("c1").addProviders("sophos"),
            Duration.ofMinutes(1),
            progress::add);
  }

  @Test
  void await_matchingProfile_returned() {
    stackOne.json("[]").json(OTHERS).json(WANTED);

    assertThat(
            stackOne
                .client()
                .connectorProfiles()
                .await(DRAFT, Duration.ofMinutes(10), progress::add)
                .id())
        .isEqualTo("4");
    assertThat(stackOne.time.sleeps())
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
    assertThat(progress)
        .containsExactly(
            new WaitProgress(1, Duration.ZERO, Duration.ofMinutes(10)),
            new WaitProgress(2, Duration.ofSeconds(5), Duration.ofSeconds(595)));
    assertThat(stackOne.take().getUrl().queryParameter("connector_key")).isEqualTo("sophos");
  }

  @Test
  void await_timeout_lastPollAtDeadline() {
    stackOne.json("[]").json("[]").json("[]").json("[]");

    assertThatThrownBy(
            () ->
                stackOne.client().connectorProfiles().await(DRAFT, Duration.ofSeconds(12), p -> {}))
        .isInstanceOfSatisfying(TransportException.class, e -> assertThat(e.isTimeout()).isTrue())
        .hasMessageContaining(
            "returned no enabled sophos profile named \"Sophos EU\" within 12 s (4 requests).")
        .hasMessageContaining("Finish the steps in the dashboard");
    assertThat(stackOne.time.sleeps())
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2));
  }

  @Test
  void await_interrupted_throwsAndStaysInterrupted() {
    stackOne.json("[]");

    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .connectorProfiles()
                    .await(
                        DRAFT, Duration.ofMinutes(10), look -> Thread.currentThread().interrupt()))
        .isInstanceOfSatisfying(
            TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void await_zeroTimeout_pollsOnce() {
    stackOne.json(WANTED);

    assertThat(stackOne.client().connectorProfiles().await(DRAFT, Duration.ZERO, p -> {}).id())
        .isEqualTo("4");
  }

  @Test
  void await_negativeTimeout_rejected() {
    assertThatThrownBy(
            () ->
                stackOne.client().connectorProfiles().await(DRAFT, Duration.ofSeconds(-1), p -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void await_clientClosed_ends() {
    stackOne.json("[]");

    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .connectorProfiles()
                    .await(DRAFT, Duration.ofMinutes(1), look -> stackOne.client().close()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void awaitOutcome_activeAccount_returned() {
    LinkedAccount account =
        outcome(
            "[]",
            "[{\"id\":1,\"status\":\"on_the_moon\"}]",
            "[{\"id\":1,\"status\":\"error\"},{\"id\":2,\"status\":\"active\"}]");

    assertThat(account.id()).isEqualTo("2");
    assertThat(progress).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "expired", "suspended", "inactive"})
  void awaitOutcome_unusableAccount_returned(String status) {
    LinkedAccount account =
        outcome(
            "[]",
            "[{\"id\":1,\"status\":\"" + status + "\",\"status_reasons\":[{\"code\":\"Why\"}]}]");

    assertThat(account.isActive()).isFalse();
    assertThat(account.statusReasons().get(0).code()).contains("Why");
  }

  @Test
  void awaitActive_failedAccount_waitsForRepair() {
    stackOne.json("[{\"id\":1,\"status\":\"error\"}]").json("[{\"id\":1,\"status\":\"active\"}]");

    assertThat(
            stackOne
                .client()
                .accounts()
                .awaitActive(
                    query -> query.addAccountIds("1"), Duration.ofMinutes(1), progress::add)
                .isActive())
        .isTrue();
    assertThat(progress).hasSize(1);
  }

  @Test
  void awaitOutcome_noAccount_timesOutWithAdvice() {
    stackOne.json("[]").json("[]");

    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .accounts()
                    .awaitOutcome(query -> query, Duration.ofSeconds(3), progress::add))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("returned no matching account within 3 s (2 requests).")
        .hasMessageContaining("Check with the customer");
  }
}
