package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {
  private final StackOneSimulator simulator = Given.simulator().start();
  private final Caller caller = Caller.of(simulator);
  private String profile = "";
  private String account = "";

  @BeforeEach
  void link() {
    profile = Given.echoProfile(simulator);
    account = Given.linked(simulator, caller, profile).id();
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void anActionAnswersDataAndNextAndToleratesUnknownArguments() {
    Caller.Reply reply =
        caller.run(
            account,
            Given.ECHO,
            Map.of("query", Map.of("text", "hello", "debug", true, "more", 1), "extra", 1));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.object()).containsEntry("data", "hello").containsEntry("next", null);
  }

  @Test
  void anActionNeedsAnAccountAndItsId() {
    Caller.Reply without = caller.post("/actions/rpc", Map.of("action", Given.ECHO));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.text()).contains("x-account-id");
    assertThat(caller.run(account, "", Map.of()).status()).isEqualTo(400);
    assertThat(caller.run(account, Given.ECHO, Map.of("query", "text")).status()).isEqualTo(400);
    assertThat(caller.run(account, "echo_shout", Map.of()).status()).isEqualTo(404);
    assertThat(caller.run(account, "sophos_whoami", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void anUnknownAccountIsABadRequestOrNotFoundAsTold() {
    assertThat(caller.run("nowhere", Given.ECHO, Map.of()).status()).isEqualTo(400);
    try (StackOneSimulator other = Given.simulator().unknownAccountIsNotFound().start()) {
      assertThat(Caller.of(other).run("nowhere", Given.ECHO, Map.of()).status()).isEqualTo(404);
    }
  }

  @Test
  void aDisabledProfileAnswers412() {
    simulator.dashboard().disable(profile);
    Caller.Reply reply = caller.run(account, Given.ECHO, Map.of());
    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.get("errorCode")).isEqualTo("AccountIntegrationInactiveError");
    simulator.dashboard().enable(profile);
    assertThat(caller.run(account, Given.ECHO, Map.of()).status()).isEqualTo(200);
    simulator.dashboard().delete(profile);
    assertThat(caller.run(account, Given.ECHO, Map.of()).status()).isEqualTo(412);
  }

  @ParameterizedTest
  @EnumSource
  void anAccountInErrorAnswers401WithItsReason(AccountFailure failure) {
    simulator.fail(account, failure);
    Caller.Reply reply = caller.run(account, Given.ECHO, Map.of());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.get("errorCode")).isEqualTo(failure.code());
    assertThat(caller.get("/accounts/" + account).text()).contains(failure.code());
    simulator.dashboard().resumeAccount(account);
    assertThat(caller.run(account, Given.ECHO, Map.of()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"expired, 401", "suspended, 403", "archived, 403", "inactive, 412", "new, 200"})
  void theStatusOfTheAccountDecides(String status, int answer) {
    simulator.editAccount(account, members -> members.put("status", status));
    assertThat(caller.run(account, Given.ECHO, Map.of()).status()).isEqualTo(answer);
  }

  @Test
  void aSuspendedAccountIsRefused() {
    simulator.dashboard().suspendAccount(account);
    assertThat(caller.run(account, Given.ECHO, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void anotherProfileOfTheSameConnectorMayBeNamed() {
    String foreign =
        simulator.dashboard().createProfile(ProfileForm.sophos("Foreign", "id", "secret"));
    String other =
        simulator
            .dashboard()
            .createProfile(ProfileForm.of("echo", "Other").actions("echo_whisper"));
    assertThat(under(other).run(account, "echo_whisper", Map.of()).status()).isEqualTo(200);
    assertThat(under(other).run(account, Given.ECHO, Map.of()).status()).isEqualTo(403);
    assertThat(under(foreign).run(account, Given.ECHO, Map.of()).status()).isEqualTo(400);
    assertThat(under("nowhere").run(account, Given.ECHO, Map.of()).status()).isEqualTo(400);
  }

  @Test
  void onlyChosenActionsRunAndAreListedForTheAccount() {
    simulator.dashboard().chooseActions(profile, "echo_whisper");
    assertThat(caller.run(account, Given.ECHO, Map.of()).status()).isEqualTo(403);
    Map<String, Object> meta = caller.get("/actions?filter[account_ids]=" + account).data().get(0);
    assertThat(meta)
        .containsEntry("key", "echo")
        .containsEntry("account_id", account)
        .containsEntry("connector_profile_id", profile);
    assertThat(String.valueOf(meta.get("actions")))
        .contains("echo_whisper")
        .doesNotContain(Given.ECHO);
    Map<String, Object> catalogue = caller.get("/actions?filter[connectors]=echo").data().get(0);
    assertThat(String.valueOf(catalogue.get("actions"))).contains("echo_whisper", Given.ECHO);
    assertThat(catalogue).doesNotContainKey("account_id");
  }

  @Test
  void theCatalogueIsFilteredAndDetailedOnDemand() {
    assertThat(caller.get("/actions").data()).hasSize(5);
    assertThat(caller.get("/actions?filter[connectors]=echo,slack").data()).hasSize(2);
    assertThat(caller.get("/actions?filter[action_key]=" + Given.ECHO).text())
        .contains(Given.ECHO)
        .doesNotContain("echo_whisper", "slack", "action_details");
    assertThat(caller.get("/actions?search=WHISPER").text())
        .contains("echo_whisper")
        .doesNotContain(Given.ECHO);
    assertThat(caller.get("/actions?search=slack").data()).hasSize(1);
    assertThat(caller.get("/actions?filter[account_ids]=nowhere").data()).isEmpty();
    assertThat(caller.get("/actions?include=action_details&filter[connectors]=echo").text())
        .contains("\"action_details\":{\"parameters\":", "\"required\":[\"text\"]");
    assertThat(caller.get("/actions?exclude=actions").text()).doesNotContain("\"actions\"");
    assertThat(caller.get("/actions?include=everything").status()).isEqualTo(400);
  }

  @Test
  void theCatalogueIsPagedByCursor() {
    Caller.Reply first = caller.get("/actions?page_size=3");
    assertThat(first.data()).hasSize(3);
    Caller.Reply second = caller.get("/actions?page_size=3&next=" + first.get("next"));
    assertThat(second.data()).hasSize(2);
    assertThat(second.get("next")).isNull();
    assertThat(caller.get("/actions?next=nonsense").status()).isEqualTo(400);
  }

  @Test
  void emptyPagesCanComeBeforeFullOnes() {
    try (StackOneSimulator odd =
        Given.simulator().responseStyles(ResponseStyle.EARLY_CURSOR_RETURN).start()) {
      Caller other = Caller.of(odd);
      Caller.Reply empty = other.get("/actions?page_size=3");
      assertThat(empty.data()).isEmpty();
      Caller.Reply full = other.get("/actions?page_size=3&next=" + empty.get("next"));
      assertThat(full.data()).hasSize(3);
      Caller.Reply again = other.get("/actions?page_size=3&next=" + full.get("next"));
      assertThat(again.data()).isEmpty();
      Caller.Reply last = other.get("/actions?page_size=3&next=" + again.get("next"));
      assertThat(last.data()).hasSize(2);
      assertThat(last.get("next")).isNull();
    }
  }

  @Test
  void theEndOfAListCanBeNull() {
    try (StackOneSimulator odd =
        Given.simulator().responseStyles(ResponseStyle.NULL_DATA_AT_END).start()) {
      assertThat(Caller.of(odd).get("/actions?filter[connectors]=nowhere").object())
          .containsEntry("data", null)
          .containsEntry("next", null);
    }
  }

  @Test
  void aHandlerDecidesWhatTheProviderSays() {
    SimulatedConnector moody =
        SimulatedConnector.of("moody", "Moody", "iam")
            .with(
                SimulatedAction.of(
                    "moody_ask",
                    "Ask",
                    call -> {
                      throw ProviderException.ofStatus(
                          409, "https://moody.example/ask", Map.of("why", "busy"));
                    }));
    try (StackOneSimulator other = StackOneSimulator.builder().connector(moody).start()) {
      Caller asker = Caller.of(other);
      String id = other.dashboard().createProfile(ProfileForm.of("moody", "Moody"));
      Caller.Reply reply = asker.run(Given.linked(other, asker, id).id(), "moody_ask", Map.of());
      assertThat(reply.status()).isEqualTo(409);
      assertThat(reply.get("provider_errors"))
          .isEqualTo(
              List.of(
                  Map.of(
                      "status",
                      409L,
                      "url",
                      "https://moody.example/ask",
                      "raw",
                      Map.of("why", "busy"))));
    }
  }

  private Caller under(String profileId) {
    return caller.header("x-connector-profile-id", profileId);
  }
}
