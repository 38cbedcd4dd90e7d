package dev.connectorsdk.stackone.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.session.ConnectionAttempt;
import dev.connectorsdk.stackone.session.ConnectionAttempt.Status;
import dev.connectorsdk.stackone.session.LinkOutcome.Failed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text about a failed attempt. */
class LinkOutcomeTest {
  private static Failed failed(Status status, @Nullable String code, @Nullable String description) {
    return new Failed(
        new ConnectionAttempt(
            Optional.of("a1"),
            Optional.of(status),
            Optional.empty(),
            Optional.ofNullable(code),
            Optional.ofNullable(description),
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "access_denied, Allow the access",
    "invalid_client, client id and secret",
    "unauthorized_client, client id and secret",
    "invalid_grant, log in again",
    "invalid_scope, scopes of the connector profile",
    "server_error, provider works again",
    "temporarily_unavailable, provider works again",
    "invalid_request, credential or the permission",
    "unsupported_grant_type, credential or the permission",
    "unsupported_response_type, credential or the permission",
    "from_the_moon, credential or the permission"
  })
  void text_oauthError_codeAndAdvice(String code, String advice) {
    assertThat(failed(Status.ERROR, code, "As the provider says").text())
        .contains(code + ": As the provider says.", advice)
        .endsWith("create a new connect session.");
    assertThat(failed(Status.ERROR, code, null).text()).contains("error " + code + ". ", advice);
  }

  @ParameterizedTest
  @CsvSource({"cancelled, canceled linking", "expired, expired", "error, failed. Correct"})
  void text_withoutOauthError_whatHappened(String status, String text) {
    assertThat(failed(new Status(status), null, null).text())
        .contains(text)
        .containsIgnoringCase("create a new connect session");
  }
}
