package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.stackone.account.AccountQuery;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.session.ConnectSessionRequest;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of accounts and profiles as a variable or a file has them. */
class IdTextTest {
  private static final Map<String, BiConsumer<StackOneClient, String>> CALLS =
      Map.of(
          "account id", (client, id) -> client.account(id).actions().run("x"),
          "account id of a filter",
              (client, id) -> client.accounts().list(q -> q.addAccountIds(id)),
          "account id of a session", (client, id) -> session(client, s -> s.accountId(id)),
          "profile id of a session", (client, id) -> session(client, s -> s.connectorProfileId(id)),
          "id of a path", (client, id) -> client.accounts().get(id));

  private static void session(
      StackOneClient client,
      java.util.function.UnaryOperator<ConnectSessionRequest.Builder> change) {
    client
        .connectSessions()
        .create(s -> change.apply(s.originOwnerId("c1").originOwnerName("Customer One")));
  }

  static Stream<Arguments> oddIds() {
    Map<String, String> kinds =
        Map.of("45 ", "a blank", "4\t5", "a tab", "45\u00a0", "a no-break space", "4\n5", "a line");
    return CALLS.keySet().stream()
        .flatMap(
            call ->
                kinds.entrySet().stream()
                    .map(kind -> Arguments.of(call, kind.getKey(), kind.getValue())));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("oddIds")
  void id_withAnotherCharacter_isNamedAndNothingIsSent(String call, String id, String kind) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> apply(call, stackOne.client(), id))
          .withMessageContaining(kind)
          .withMessageMatching("(?s).*(character|position) [23]\\b.*");
      assertThat(stackOne.requests()).isZero();
    }
  }

  private static void apply(String call, StackOneClient client, String id) {
    CALLS.getOrDefault(call, (unknown, none) -> {}).accept(client, id);
  }

  @Test
  void id_withALineEnd_isSentWithoutIt() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(200, "{\"id\":\"45\"}").respond(200, "{}");

      stackOne.client().accounts().get("45\r\n");
      stackOne.client().account("45\n").actions().run("x");

      assertThat(stackOne.take().getUrl().encodedPath()).isEqualTo("/accounts/45");
      assertThat(stackOne.take().getHeaders().get("x-account-id")).isEqualTo("45");
    }
    assertThat(AccountQuery.builder().addAccountIds("45\n", "46").build().accountIds())
        .containsExactly("45", "46");
    assertThat(
            ConnectSessionRequest.builder()
                .originOwnerId("c1")
                .originOwnerName("Customer One")
                .accountId("45\n")
                .connectorProfileId("p1\n")
                .build())
        .extracting(ConnectSessionRequest::accountId, ConnectSessionRequest::connectorProfileId)
        .containsExactly(java.util.Optional.of("45"), java.util.Optional.of("p1"));
  }
}
