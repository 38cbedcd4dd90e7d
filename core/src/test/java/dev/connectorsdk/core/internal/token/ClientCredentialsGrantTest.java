package dev.connectorsdk.core.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainTokenErrorMapper;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCredentialsGrantTest {
  private static final Duration BUDGET = Duration.ofMinutes(1);

  private final ApiServer identity = new ApiServer();
  private final ClientCredentials credentials =
      ClientCredentials.of("0a1b2c3d-0000-4000-8000-000000000001", "s3cret");
  private final ClientCredentialsGrant grant = grant(CredentialSource.of(() -> credentials));

  private ClientCredentialsGrant grant(CredentialSource source) {
    ApiBinding binding =
        identity
            .stack
            .unauthenticated(new PlainTokenErrorMapper(), Json.snakeCase())
            .at(identity.url());
    return new ClientCredentialsGrant(binding, identity.url() + "token", "token", source);
  }

  private AccessToken fetch(String members) {
    identity.respond(200, "{" + members + "}");
    return grant.fetch(BUDGET);
  }

  @AfterEach
  void close() {
    identity.close();
  }

  @Test
  @SuppressWarnings("NullAway") // what a supplier without an answer does
  void source_suppliesNull_isNamedAndNothingIsSent() {
    ClientCredentialsGrant empty = grant(CredentialSource.of(() -> null));

    assertThatThrownBy(() -> empty.fetch(BUDGET))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The source of the credential supplied null");
    assertThat(identity.requests()).isZero();
  }

  @Test
  void token_anyValidCharacter_isAccepted() {
    String token = "!AZaz09-._~+/=";
    assertThat(fetch("\"access_token\":\"" + token + "\"").value()).isEqualTo(Secret.of(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"marker token", "marker\\u007f", "marker\\r\\nX-Evil: 1", "märker"})
  void token_notAHeaderValue_isADecodingException(String token) {
    assertThatThrownBy(() -> fetch("\"access_token\":\"" + token + "\""))
        .isInstanceOf(DecodingException.class)
        .hasMessageNotContaining("marker");
  }

  @ParameterizedTest
  @CsvSource({"3600, PT51M, PT59M30S", "100, PT1M25S, PT1M30S", "0, PT0S, PT0S", "-7, PT0S, PT0S"})
  void token_isRenewedAndExpiresBeforeTheEndOfItsLifetime(
      long seconds, Duration stale, Duration expired) {
    AccessToken token = fetch("\"access_token\":\"t\",\"expires_in\":" + seconds);
    assertThat(token.staleAt()).isEqualTo(identity.time.instant().plus(stale));
    assertThat(token.expiresAt()).isEqualTo(identity.time.instant().plus(expired));
  }

  @Test
  void token_withoutALifetime_isUsedForFiveMinutes() {
    AccessToken token = fetch("\"access_token\":\"t\"");
    assertThat(token.expiresAt()).isEqualTo(identity.time.instant().plusSeconds(270));
  }

  @Test
  void token_thatNeverExpires_isAccepted() {
    AccessToken token = fetch("\"access_token\":\"t\",\"expires_in\":" + Long.MAX_VALUE);
    assertThat(token.isFresh(identity.time.instant().plus(Duration.ofDays(300)))).isTrue();
  }
}
