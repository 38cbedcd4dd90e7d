package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.stackone.account.AccountErrorCode;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error responses of StackOne, and their advice. */
class ErrorResponseTest {
  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private StatusException run(int status, String body) {
    stackOne.respond(status, body);
    return refusal(() -> stackOne.client().account("a1").actions().run("sophos_list"));
  }

  private StatusException get(int status, String body) {
    stackOne.respond(status, body);
    return refusal(() -> stackOne.client().accounts().get("a1"));
  }

  private static StatusException refusal(Runnable call) {
    return Objects.requireNonNull(catchThrowableOfType(StatusException.class, call::run));
  }

  @Test
  void unauthorized_keyOrAccount_distinguished() {
    StatusException key = get(401, "{\"statusCode\":401,\"message\":\"Unauthorized\"}");
    StatusException account =
        run(401, "{\"message\":\"Unauthorized\",\"errorCode\":\"AccountInvalidCredentialsError\"}");

    assertThat(key).isInstanceOf(UnauthorizedException.class);
    assertThat(key.advice()).startsWith("Check the API key");
    assertThat(AccountErrorCode.of(key)).isEmpty();
    assertThat(account).isInstanceOf(UnauthorizedException.class);
    assertThat(account.advice()).startsWith("The API key is valid");
    assertThat(AccountErrorCode.of(account)).contains(AccountErrorCode.INVALID_CREDENTIALS);
  }

  @Test
  void errorResponse_oddNumbersOrByteOrderMark_isRead() {
    for (String rest : List.of("\"x\":1e999999999", "\"x\":[" + "9".repeat(20_000) + "]")) {
      StatusException refusal =
          get(400, "\uFEFF{\"message\":\"m7\",\"errorCode\":12345678901234567890," + rest + "}");
      assertThat(refusal.text()).contains("m7");
      assertThat(refusal.code()).contains("12345678901234567890");
    }
  }

  @Test
  void unauthorized_noCodeInAccountScope_bothCauses() {
    assertThat(run(401, "").advice()).startsWith("Either the API key or the linked account's");
  }

  @Test
  void unauthorized_unknownAccountCode_accountAdvice() {
    StatusException refusal = run(401, "{\"errorCode\":\"AccountOnTheMoonError\"}");

    assertThat(AccountErrorCode.of(refusal))
        .contains(new AccountErrorCode("AccountOnTheMoonError"));
  }

  @Test
  void authenticate_rejectedToken_tokenAdvice() {
    stackOne.respond(401, "{\"message\":\"Unauthorized\"}");

    StatusException refusal =
        refusal(
            () -> stackOne.client().connectSessions().authenticate(Secret.of("session-token-9")));

    assertThat(refusal.advice()).startsWith("Either the session's token");
  }

  @Test
  void forbidden_scopeAbsent_namesScope() {
    assertThat(get(403, "{\"message\":\"Forbidden resource\"}"))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("\"Platform API\"");
    assertThat(run(403, "{}")).hasMessageContaining("\"Actions\"");
  }

  @ParameterizedTest
  @CsvSource({"400,Account not found", "404,Not Found"})
  void unknownAccount_anyStatus_accountAdvice(int status, String message) {
    StatusException refusal = run(status, "{\"message\":\"" + message + "\"}");

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.advice()).startsWith("Check the account id");
  }

  @Test
  void get_unknownAccount_notFound() {
    assertThat(get(404, "{\"message\":\"Not Found\"}"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Check the account id");
  }

  @Test
  void disabledProfile_412_advice() {
    StatusException refusal =
        run(
            412,
            "{\"errorCode\":\"AccountIntegrationInactiveError\",\"message\":\"Precondition\"}");

    assertThat(refusal.status()).isEqualTo(412);
    assertThat(refusal.advice()).contains("disabled", "withConnectorProfile");
    assertThat(AccountErrorCode.of(refusal)).contains(AccountErrorCode.PROFILE_INACTIVE);
  }

  @Test
  void validationError_manyMessages_allShown() {
    StatusException refusal =
        get(400, "{\"message\":[\"Bad Request\",\"really\"],\"errors\":[\"page_size is wrong\"]}");

    assertThat(refusal.text()).contains("Bad Request; really; page_size is wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Bad gateway</body></html>",
        "{\"message\":",
        "null",
        "[1]",
        "{\"message\":{\"a\":null},\"errorCode\":true,\"errors\":\"x\",\"provider_errors\":[null,7]}"
      })
  void errorResponse_anyFormat_statusException(String body) {
    StatusException refusal = run(500, body);

    assertThat(refusal).isInstanceOf(ServerException.class);
    assertThat(refusal.status()).isEqualTo(500);
    assertThat(refusal.code()).isEmpty();
  }

  @Test
  void providerError_headers_removed() {
    String body =
        "{\"message\":\"Bad Gateway\",\"provider_errors\":[{\"status\":503,"
            + "\"url\":\"https://u:pw@api.example.com/v1/x?token=abc\","
            + "\"raw\":{\"message\":\"down\",\"headers\":\"h1\"},"
            + "\"headers\":{\"authorization\":\"Bearer provider-token\"}}],"
            + "\"data\":{\"headers\":{\"set-cookie\":\"provider-cookie\"}}}";

    StatusException refusal = run(502, body);

    assertThat(refusal)
        .hasMessageContaining("the provider returned 503 at https://api.example.com/v1/x: down");
    assertThat(refusal.toString() + refusal.body())
        .doesNotContain("provider-token", "provider-cookie", "token=abc");
    assertThat(refusal.body()).contains("\"status\":503");
  }

  @Test
  void providerError_truncatedBody_headersRemoved() {
    StatusException refusal = run(502, "{\"data\":{\"headers\":{\"authorization\":\"Bearer pro");

    assertThat(refusal.body()).isEqualTo("{\"data\":{");
  }

  @Test
  void errorResponse_repeatsSecret_masked() {
    stackOne.respond(400, "{\"message\":\"bad value hunter2-hunter2\"}");

    StatusException refusal =
        refusal(
            () ->
                stackOne
                    .client()
                    .accounts()
                    .update("a1", c -> c.putSecrets("pin", Secret.of("hunter2-hunter2"))));

    assertThat(refusal.toString() + refusal.body()).contains("***").doesNotContain("hunter2");
  }

  @Test
  void errorResponse_anyStatus_keyNotInMessage() {
    StatusException refusal =
        get(401, "{\"message\":\"no such key " + ScriptedStackOne.KEY + "\"}");

    assertThat(refusal.toString() + refusal.body()).doesNotContain("s3cr3t-key");
  }

  @Test
  void redirect_anyCall_notFollowed() {
    stackOne.respond(302, "", "Location", "https://evil.example.com/accounts/a1");

    assertThat(refusal(() -> stackOne.client().accounts().get("a1")))
        .hasMessageContaining("evil.example.com");
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void otherHost_notAllowed_keyNotSent() {
    try (StackOneClient client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(ScriptedStackOne.KEY))
            .apiUrl(URI.create("https://api.stackone.example.com"))
            .build()) {
      assertThatThrownBy(() -> client.accounts().get("a1"))
          .isInstanceOf(NotSentException.class)
          .hasMessageContaining("allowHosts");
    }
  }

  @Test
  void closedClient_call_throws() {
    stackOne.client().close();

    assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("StackOneClient is closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\nb", "ü"})
  void account_invalidId_rejected(String id) {
    assertThatThrownBy(() -> stackOne.client().accounts().get(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id must not ");
    assertThatThrownBy(() -> stackOne.client().account(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(stackOne.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\b", "..", ".", "a%2fb", "%2E%2e"})
  void pathVariable_namesAnotherPath_isNotSent(String id) {
    assertThatThrownBy(() -> stackOne.client().accounts().delete(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id must not ");
    assertThatThrownBy(() -> stackOne.client().logs().actions().get(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("actionRunId must not ");
    assertThat(stackOne.requests()).isZero();
  }

  @Test
  void call_noConnection_apiException() {
    stackOne.closeBeforeResponse();

    assertThatThrownBy(() -> stackOne.client().account("a1").actions().run("x"))
        .isInstanceOf(ApiException.class);
  }
}
