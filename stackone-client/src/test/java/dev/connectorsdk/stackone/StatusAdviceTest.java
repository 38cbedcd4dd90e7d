package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice for each status: every method, at most what the status says. */
class StatusAdviceTest {
  private static final Secret SECRET = Secret.of("pin-4711");
  private static final Map<String, Function<StackOneClient, Object>> READS =
      Map.of(
          "GET", client -> client.accounts().get("a1"),
          "POST a search", client -> client.actions().search(s -> s.query("list alerts")));
  private static final Map<String, Function<StackOneClient, Object>> WRITES =
      Map.of(
          "POST", client -> client.account("a1").actions().run("sophos_list"),
          "PATCH", client -> client.accounts().update("a1", c -> c.putSecrets("pin", SECRET)),
          "PUT", client -> client.connectorProfiles().versions().pin("p1", "1.0.0"),
          "DELETE", client -> client.accounts().delete("a1"));

  private static StatusException refused(
      int status, String body, Function<StackOneClient, Object> call) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      for (int i = 0; i < 4; i++) {
        stackOne.respond(status, body);
      }
      return catchThrowableOfType(StatusException.class, () -> call.apply(stackOne.client()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "400, Correct what the response names, false",
    "402, license, false",
    "403, scope, false",
    "405, does not offer, false",
    "406, the form of the request, false",
    "408, longer than StackOne waits, true",
    "409, Read the object again, false",
    "410, does not exist, false",
    "413, too large, false",
    "418, Correct what the response names, false",
    "421, did not process, false",
    "422, Correct what the response names, false",
    "423, locked, false",
    "425, did not process, false",
    "429, a minute, false",
    "451, legal reasons, false",
    "500, failure of the service, true",
    "501, does not support, false",
    "502, provider behind StackOne failed, true",
    "503, failure of the service, true",
    "504, failure of the service, true",
    "520, failure of the service, true"
  })
  void advice_eachStatusAndMethod_saysWhatTheStatusSays(
      int status, String words, boolean mayHaveRun) {
    String body = "{\"statusCode\":" + status + ",\"message\":\"In words\"}";
    READS.forEach((name, call) -> check(name, refused(status, body, call), words, false));
    WRITES.forEach((name, call) -> check(name, refused(status, body, call), words, mayHaveRun));
  }

  private static void check(
      String name, StatusException failure, String words, boolean mayHaveRun) {
    assertThat(failure.advice()).as(name).contains(words).doesNotContain("127.0.0.1");
    assertThat(failure.advice().contains("took effect")).as(name).isEqualTo(mayHaveRun);
    assertThat(failure.advice()).as(name).doesNotContain("arguments", "account id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Action not found|Check the action id|account id",
        "The action nope does not exist|Check the action id|account id",
        "Account not found|Check the account id|action id",
        "Linked account a1 was not found|Check the account id|action id",
        "Connector not found|Check the account id, which|nothing else",
        "|Check the account id, which|nothing else"
      })
  void run_notFound_namesWhatTheMessageNames(String message, String words, String not) {
    String body = message == null ? "" : "{\"message\":\"" + message + "\"}";
    StatusException failure =
        refused(404, body, client -> client.account("a1").actions().run("nope"));

    assertThat(failure.advice()).startsWith(words).doesNotContain(not);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 412, 429})
  void page_anyRefusal_namesWhatIsInBetween(int status) {
    StatusException failure =
        refused(
            status,
            "<!DOCTYPE html><p>Account not found</p>",
            client -> client.account("a1").actions().run("sophos_list"));

    assertThat(failure.advice())
        .contains("web page", "firewall")
        .doesNotContain("scope", "account id", "API key");
  }

  @Test
  void deletion_doneByAnEarlierAttempt_saysSo() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.closeBeforeResponse().respond(404, "{\"message\":\"Not Found\"}");
      StatusException failure =
          catchThrowableOfType(
              StatusException.class, () -> stackOne.client().accounts().delete("a1"));

      assertThat(failure.advice()).contains("An earlier attempt of this call may have done");
    }
  }
}
