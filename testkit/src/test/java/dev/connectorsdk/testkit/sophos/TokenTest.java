package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
  private static final String PATH = "/api/v2/oauth2/token";
  private static final String UNKNOWN_CLIENT = "00000000-0000-4000-8000-000000000000";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-11-23T12:00:00Z"));
  private final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder().clock(clock).start();
  private final SimulatedCredential credential = sophos.tenantCredential();

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void tokenRequest_validCredential_documentedResponse() {
    Reply reply = ask(credential.clientId(), credential.revealSecret());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.at("expires_in")).isEqualTo(3600L);
    assertThat(reply.text("token_type")).isEqualTo("bearer");
    assertThat(reply.text("errorCode")).isEqualTo("success");
    assertThat(reply.text("message")).isEqualTo("OK");
    assertThat(reply.text("refresh_token")).hasSize(64);
    assertThat(reply.text("trackingId")).hasSize(36);
  }

  @Test
  void tokenRequest_clientIdInOtherCase_accepted() {
    String shouted = credential.clientId().toUpperCase(Locale.ROOT);
    assertThat(ask(shouted, credential.revealSecret()).status()).isEqualTo(200);
  }

  @Test
  void tokenRequest_wrongSecret_401() {
    refused(ask(credential.clientId(), "wrong"), 401, "oauth.invalid_client_secret");
  }

  @Test
  void tokenRequest_unknownClient_401() {
    refused(ask(UNKNOWN_CLIENT, "any"), 401, "oauth.client_app_does_not_exist");
  }

  @Test
  void tokenRequest_deletedCredential_401() {
    sophos.credentials().delete(credential.clientId());
    refused(
        ask(credential.clientId(), credential.revealSecret()),
        401,
        "oauth.client_app_does_not_exist");
  }

  @Test
  void tokenRequest_expiredCredential_401FromThatSecond() {
    sophos.credentials().expire(credential.clientId(), clock.instant().plusSeconds(10));
    clock.advance(Duration.ofSeconds(9));
    assertThat(ask(credential.clientId(), credential.revealSecret()).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    refused(
        ask(credential.clientId(), credential.revealSecret()),
        401,
        "oauth.client_app_does_not_exist");
  }

  @Test
  void tokenRequest_changedSecret_onlyNewAccepted() {
    SimulatedCredential changed = sophos.credentials().changeSecret(credential.clientId());
    refused(
        ask(credential.clientId(), credential.revealSecret()), 401, "oauth.invalid_client_secret");
    assertThat(ask(changed.clientId(), changed.revealSecret()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, customer.validation",
    "'&&==%zz', 400, customer.validation",
    "'grant_type=password', 400, unsupported_grant_type",
    "'grant_type=client_credentials', 400, customer.validation",
    "'grant_type=client_credentials&scope=token&client_id=x', 400, customer.validation",
    "'grant_type=client_credentials&scope=token&client_id=x&client_secret=y', 400,"
        + " oauth.invalid_client_id",
    "'grant_type=client_credentials&client_id=x&client_secret=y', 400, customer.validation",
    "'grant_type=refresh_token&client_id=x&client_secret=y', 400, unsupported_grant_type",
  })
  void tokenRequest_malformedForm_error(String form, int status, String errorCode) {
    SophosTestClient caller =
        SophosTestClient.at(
            sophos.identityUrl(), "Content-Type", "application/x-www-form-urlencoded");
    refused(caller.send("POST", PATH, form), status, errorCode);
  }

  @Test
  void tokenRequest_jsonBody_rejected() {
    SophosTestClient json =
        SophosTestClient.at(sophos.identityUrl(), "Content-Type", "application/json");
    refused(json.send("POST", PATH, "no json"), 400, "customer.validation");
    Map<String, Object> body =
        Map.of("grant_type", "client_credentials", "client_id", credential.clientId());
    refused(json.post(PATH, body), 400, "unsupported_grant_type");
  }

  @Test
  void refreshToken_withSecret_newToken() {
    Reply first = ask(credential.clientId(), credential.revealSecret());
    Reply second = refresh(first.text("refresh_token"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.text("access_token")).isNotEqualTo(first.text("access_token"));
    assertThat(refresh("unknown").status()).isEqualTo(401);
  }

  @Test
  void token_clockAdvanced_expired() {
    SophosTestClient caller = SophosTestClient.global(sophos, credential);
    clock.advance(Duration.ofSeconds(3599));
    assertThat(caller.get("/whoami/v1").status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(caller.get("/whoami/v1").status()).isEqualTo(401);
    assertThat(sophos.tokens().live()).isZero();
  }

  @Test
  void token_revoked_othersStayValid() {
    String revoked = SophosTestClient.token(sophos, credential);
    SophosTestClient other = SophosTestClient.global(sophos, credential);
    SophosTestClient caller =
        SophosTestClient.at(sophos.globalUrl(), "Authorization", "Bearer " + revoked);
    assertThat(caller.get("/whoami/v1").status()).isEqualTo(200);
    assertThat(sophos.tokens().revoke(revoked)).isTrue();
    assertThat(caller.get("/whoami/v1").status()).isEqualTo(401);
    assertThat(other.get("/whoami/v1").status()).isEqualTo(200);
    sophos.tokens().revokeAll();
    assertThat(other.get("/whoami/v1").status()).isEqualTo(401);
  }

  @Test
  void token_zeroLifetime_expiredWhenIssued() {
    sophos.tokens().setLifetime(Duration.ZERO);
    assertThat(SophosTestClient.global(sophos, credential).get("/whoami/v1").status())
        .isEqualTo(401);
  }

  @Test
  void traffic_tokenRequests_noSecretNoToken() {
    String token = SophosTestClient.token(sophos, credential);
    SophosTestClient.at(sophos.globalUrl(), "Authorization", "Bearer " + token).get("/whoami/v1");
    assertThat(sophos.traffic().count("POST", PATH)).isEqualTo(1);
    assertThat(sophos.traffic().calls().toString())
        .contains(credential.clientId())
        .doesNotContain(credential.revealSecret())
        .doesNotContain(token);
    assertThat(credential.toString()).doesNotContain(credential.revealSecret());
  }

  private Reply refresh(String refreshToken) {
    return SophosTestClient.at(sophos.identityUrl(), "Content-Type", "application/json")
        .post(
            PATH,
            Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                credential.clientId(),
                "client_secret",
                credential.revealSecret(),
                "refresh_token",
                refreshToken));
  }

  private Reply ask(String clientId, String secret) {
    return SophosTestClient.tokenResponse(sophos, clientId, secret);
  }

  private static void refused(Reply reply, int status, String errorCode) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text("errorCode")).isEqualTo(errorCode);
    assertThat(reply.text("trackingId")).hasSize(36);
    assertThat(reply.at("access_token")).isNull();
  }
}
