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
  private final StackOneSimulator simulator = EchoConnector.simulator().start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private String profile = "";
  private String account = "";

  @BeforeEach
  void link() {
    profile = EchoConnector.echoProfile(simulator);
    account = EchoConnector.linked(simulator, caller, profile).id();
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void action_unknownArguments_dataAndNext() {
    StackOneTestClient.Reply reply =
        caller.run(
            account,
            EchoConnector.ECHO,
            Map.of("query", Map.of("text", "hello", "debug", true, "more", 1), "extra", 1));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.object()).containsEntry("data", "hello").containsEntry("next", null);
  }

  @Test
  void action_withoutAccountOrId_400() {
    StackOneTestClient.Reply without =
        caller.post("/actions/rpc", Map.of("action", EchoConnector.ECHO));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.text()).contains("x-account-id");
    assertThat(caller.run(account, "", Map.of()).status()).isEqualTo(400);
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of("query", "text")).status())
        .isEqualTo(400);
    assertThat(caller.run(account, "echo_shout", Map.of()).status()).isEqualTo(404);
    assertThat(caller.run(account, "sophos_whoami", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void action_unknownAccount_400Or404() {
    assertThat(caller.run("nowhere", EchoConnector.ECHO, Map.of()).status()).isEqualTo(400);
    try (StackOneSimulator other = EchoConnector.simulator().unknownAccountIsNotFound().start()) {
      assertThat(StackOneTestClient.of(other).run("nowhere", EchoConnector.ECHO, Map.of()).status())
          .isEqualTo(404);
    }
  }

  @Test
  void action_disabledProfile_412() {
    simulator.dashboard().disable(profile);
    StackOneTestClient.Reply reply = caller.run(account, EchoConnector.ECHO, Map.of());
    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.get("errorCode")).isEqualTo("AccountIntegrationInactiveError");
    simulator.dashboard().enable(profile);
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(200);
    simulator.dashboard().delete(profile);
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(412);
  }

  @ParameterizedTest
  @EnumSource
  void action_accountInError_401WithReason(AccountFailure failure) {
    simulator.fail(account, failure);
    StackOneTestClient.Reply reply = caller.run(account, EchoConnector.ECHO, Map.of());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.get("errorCode")).isEqualTo(failure.code());
    assertThat(caller.get("/accounts/" + account).text()).contains(failure.code());
    simulator.dashboard().resumeAccount(account);
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"expired, 401", "suspended, 403", "archived, 403", "inactive, 412", "new, 200"})
  void action_eachAccountStatus_itsResponse(String status, int response) {
    simulator.editAccount(account, members -> members.put("status", status));
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(response);
  }

  @Test
  void action_suspendedAccount_403() {
    simulator.dashboard().suspendAccount(account);
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void action_otherProfileHeader_sameConnectorOnly() {
    String foreign =
        simulator.dashboard().createProfile(ProfileForm.sophos("Foreign", "id", "secret"));
    String other =
        simulator
            .dashboard()
            .createProfile(ProfileForm.of("echo", "Other").actions("echo_whisper"));
    assertThat(under(other).run(account, "echo_whisper", Map.of()).status()).isEqualTo(200);
    assertThat(under(other).run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(403);
    assertThat(under(foreign).run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(400);
    assertThat(under("nowhere").run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(400);
  }

  @Test
  void action_notEnabled_403AndNotListed() {
    simulator.dashboard().chooseActions(profile, "echo_whisper");
    assertThat(caller.run(account, EchoConnector.ECHO, Map.of()).status()).isEqualTo(403);
    Map<String, Object> meta = caller.get("/actions?filter[account_ids]=" + account).data().get(0);
    assertThat(meta)
        .containsEntry("key", "echo")
        .containsEntry("account_id", account)
        .containsEntry("connector_profile_id", profile);
    assertThat(String.valueOf(meta.get("actions")))
        .contains("echo_whisper")
        .doesNotContain(EchoConnector.ECHO);
    Map<String, Object> catalogue = caller.get("/actions?filter[connectors]=echo").data().get(0);
    assertThat(String.valueOf(catalogue.get("actions")))
        .contains("echo_whisper", EchoConnector.ECHO);
    assertThat(catalogue).doesNotContainKey("account_id");
  }

  @Test
  void actions_filtersAndInclude_applied() {
    assertThat(caller.get("/actions").data()).hasSize(5);
    assertThat(caller.get("/actions?filter[connectors]=echo,slack").data()).hasSize(2);
    assertThat(caller.get("/actions?filter[action_key]=" + EchoConnector.ECHO).text())
        .contains(EchoConnector.ECHO)
        .doesNotContain("echo_whisper", "slack", "action_details");
    assertThat(caller.get("/actions?search=WHISPER").text())
        .contains("echo_whisper")
        .doesNotContain(EchoConnector.ECHO);
    assertThat(caller.get("/actions?search=slack").data()).hasSize(1);
    assertThat(caller.get("/actions?filter[account_ids]=nowhere").data()).isEmpty();
    assertThat(caller.get("/actions?include=action_details&filter[connectors]=echo").text())
        .contains("\"action_details\":{\"parameters\":", "\"required\":[\"text\"]");
    assertThat(caller.get("/actions?exclude=actions").text()).doesNotContain("\"actions\"");
    assertThat(caller.get("/actions?include=everything").status()).isEqualTo(400);
  }

  @Test
  void actions_cursor_paged() {
    StackOneTestClient.Reply first = caller.get("/actions?page_size=3");
    assertThat(first.data()).hasSize(3);
    StackOneTestClient.Reply second = caller.get("/actions?page_size=3&next=" + first.get("next"));
    assertThat(second.data()).hasSize(2);
    assertThat(second.get("next")).isNull();
    assertThat(caller.get("/actions?next=nonsense").status()).isEqualTo(400);
  }

  @Test
  void actions_earlyCursorReturn_emptyPagesFirst() {
    try (StackOneSimulator invalid =
        EchoConnector.simulator().responseStyles(ResponseStyle.EARLY_CURSOR_RETURN).start()) {
      StackOneTestClient other = StackOneTestClient.of(invalid);
      StackOneTestClient.Reply empty = other.get("/actions?page_size=3");
      assertThat(empty.data()).isEmpty();
      StackOneTestClient.Reply full = other.get("/actions?page_size=3&next=" + empty.get("next"));
      assertThat(full.data()).hasSize(3);
      StackOneTestClient.Reply again = other.get("/actions?page_size=3&next=" + full.get("next"));
      assertThat(again.data()).isEmpty();
      StackOneTestClient.Reply last = other.get("/actions?page_size=3&next=" + again.get("next"));
      assertThat(last.data()).hasSize(2);
      assertThat(last.get("next")).isNull();
    }
  }

  @Test
  void actions_nullDataAtEnd_null() {
    try (StackOneSimulator invalid =
        EchoConnector.simulator().responseStyles(ResponseStyle.NULL_DATA_AT_END).start()) {
      assertThat(StackOneTestClient.of(invalid).get("/actions?filter[connectors]=nowhere").object())
          .containsEntry("data", null)
          .containsEntry("next", null);
    }
  }

  @Test
  void action_handlerThrows_providerError() {
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
      StackOneTestClient asker = StackOneTestClient.of(other);
      String id = other.dashboard().createProfile(ProfileForm.of("moody", "Moody"));
      StackOneTestClient.Reply reply =
          asker.run(EchoConnector.linked(other, asker, id).id(), "moody_ask", Map.of());
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

  private StackOneTestClient under(String profileId) {
    return caller.header("x-connector-profile-id", profileId);
  }
}
