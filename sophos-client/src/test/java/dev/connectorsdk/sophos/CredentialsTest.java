package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
  private static final String ID = "11111111-2222-3333-4444-555555555555";

  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", ID + "0", " " + ID, "11111111222233334444555555555555"})
  void aClientIdThatIsNoUuidIsRefusedAtOnce(String id) {
    assertThatThrownBy(() -> SophosClient.create(ClientCredentials.of(id, "a-secret")))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .containsIgnoringCase("client id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankSecretIsRefusedAtOnce(String secret) {
    assertThatThrownBy(() -> SophosClient.create(ClientCredentials.of(ID, secret)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wrongSecret_twoCalls_oneTokenRequest() {
    SophosClient client =
        client(
            ClientCredentials.of(
                central.simulator.tenantCredential().clientId(), "not-the-secret-at-all"));

    AuthenticationException refusal = refusal(client);

    assertThat(refusal.status()).isEqualTo(401);
    assertThat(refusal.code()).hasValue("oauth.invalid_client_secret");
    assertThat(refusal.requestId()).isPresent();
    assertThat(refusal)
        .hasMessageContaining("the secret is wrong")
        .hasMessageContaining("Quote id")
        .hasMessageNotContaining("not-the-secret-at-all");
    assertThat(refusal(client)).hasMessageContaining("just refused");
    assertThat(central.tokens()).isEqualTo(1);
    assertThat(central.sleeps()).isEmpty();
  }

  @Test
  void unknownClient_call_messageSaysWhatToCheck() {
    assertThat(refusal(client(ClientCredentials.of(ID, "some-secret"))))
        .hasMessageContaining("oauth.client_app_does_not_exist")
        .hasMessageContaining("API Credentials Management");
  }

  @Test
  void deletedClient_call_isRefused() {
    SimulatedCredential credential = central.simulator.tenantCredential();
    SophosClient client = central.client(credential);
    assertThat(client.identity()).isNotNull();
    central.simulator.credentials().delete(credential.clientId());
    central.simulator.tokens().revokeAllOf(credential.clientId());

    assertThatThrownBy(() -> client.tenant().alerts().get(central.alertId()))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("deleted");
  }

  @Test
  void expiredClient_call_messageSaysExpired() {
    SimulatedCredential credential = central.simulator.tenantCredential();
    central.simulator.credentials().expire(credential.clientId());

    assertThat(refusal(central.client(credential))).hasMessageContaining("expired");
  }

  @ParameterizedTest
  @CsvSource({
    "400, oauth.invalid_client_id, malformed",
    "401, oauth.invalid_client_id, malformed",
    "400, customer.validation, the secret",
    "403, something.new, expiry date",
    "401, '', expiry date",
  })
  void eachRefusalOfTheTokenEndpointHasItsAdvice(int status, String code, String words) {
    token(
        SimulatedResponse.json(
            status, Map.of("errorCode", code, "message", "No", "trackingId", "t-1")));

    AuthenticationException refusal = refusal(central.client());

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.requestId()).hasValue("t-1");
    assertThat(refusal).hasMessageContaining(words).hasMessageContaining("Quote id t-1");
  }

  @Test
  void tokenEndpoint_fails_isNotARefusal() {
    token(SimulatedResponse.empty(503));
    assertThatThrownBy(() -> central.client().identity())
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("call again later");
    assertThat(central.tokens()).isEqualTo(4);
  }

  @Test
  void tokenEndpoint_throttled_waitsThenFails() {
    token(SimulatedResponse.empty(429).withHeader("Retry-After", "7"));
    assertThatThrownBy(() -> central.client().identity())
        .isInstanceOf(RateLimitException.class)
        .hasMessageContaining("use one client");
    assertThat(central.sleeps()).startsWith(Duration.ofSeconds(7));
  }

  @Test
  void tokenEndpoint_wrongUrl_messageSaysToCheckIt() {
    SophosClient client =
        central.client(
            b ->
                b.credentials(Central.of(central.simulator.tenantCredential()))
                    .identityUrl(central.simulator.globalUrl()));
    assertThatThrownBy(client::identity).hasMessageContaining("identityUrl");
  }

  @Test
  void tokenResponse_successWithErrorCode_isAccepted() {
    token(
        SimulatedResponse.ok(
            Map.of(
                "access_token",
                "made-up",
                "errorCode",
                "success",
                "message",
                "OK",
                "trackingId",
                "t-2",
                "expires_in",
                3600,
                "token_type",
                "bearer")));
    // the token was taken: it is the API that refuses it
    assertThatThrownBy(() -> central.client().identity())
        .isInstanceOf(UnauthorizedException.class)
        .hasMessageNotContaining("made-up");
  }

  @Test
  void supplier_afterRefusal_isCalledAgain() {
    SimulatedCredential good = central.simulator.tenantCredential();
    AtomicInteger asked = new AtomicInteger();
    SophosClient client =
        central.client(
            b ->
                b.credentials(
                    () ->
                        asked.getAndIncrement() == 0
                            ? ClientCredentials.of(good.clientId(), "the-old-secret")
                            : Central.of(good)));

    assertThat(client.identity().id()).isEqualTo(good.accountId());
    assertThat(asked).hasValue(2);
  }

  @Test
  void expiredToken_call_isReplaced() {
    SophosClient client = central.client();
    assertThat(client.tenant().alerts().get(central.alertId())).isNotNull();
    central.clock.advance(Duration.ofHours(2));

    assertThat(client.tenant().alerts().get(central.alertId())).isNotNull();
    assertThat(central.tokens()).isEqualTo(2);
    assertThat(central.apiCalls()).allSatisfy(call -> assertThat(call.status()).isEqualTo(200));
  }

  @Test
  void revokedToken_call_isReplacedAndRepeatedOnce() {
    SophosClient client = central.client();
    assertThat(client.identity()).isNotNull();
    central.simulator.tokens().revokeAll();

    assertThat(client.tenant().alerts().get(central.alertId())).isNotNull();
    assertThat(central.tokens()).isEqualTo(2);
    assertThat(central.apiCalls()).extracting(call -> call.status()).containsExactly(401, 200);
  }

  @Test
  void token_refusedTwice_callFails() {
    SophosClient client = central.client();
    assertThat(client.identity()).isNotNull();
    central.simulator.faults().on("GET", "/common/**").inject(Fault.status(401));

    assertThatThrownBy(() -> client.tenant().alerts().get(central.alertId()))
        .isInstanceOf(UnauthorizedException.class)
        .hasMessageContaining("A new token was refused too");
    assertThat(central.apiCalls()).hasSize(2);
  }

  @Test
  void environment_bothVariables_areTheCredential() {
    SimulatedCredential credential = central.simulator.tenantCredential();
    Environment environment =
        Environment.of(
            Map.of(
                "SOPHOS_CLIENT_ID",
                credential.clientId(),
                "SOPHOS_CLIENT_SECRET",
                credential.revealSecret()));

    assertThat(central.client(b -> b.environment(environment)).identity().id())
        .isEqualTo(credential.accountId());
  }

  @Test
  void environment_withoutSecret_messageNamesTheVariable() {
    assertThatThrownBy(
            () ->
                SophosClient.builder().environment(Environment.of(Map.of("SOPHOS_CLIENT_ID", ID))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SOPHOS_CLIENT_SECRET");
  }

  @Test
  void refusals_all_haveNoSecret() {
    SimulatedCredential credential = central.simulator.tenantCredential();
    token(
        SimulatedResponse.json(
            401,
            Map.of(
                "errorCode",
                "oauth.invalid_client_secret",
                "message",
                "Bad secret " + credential.revealSecret())));

    assertThat(refusal(central.client(credential)).toString())
        .doesNotContain(credential.revealSecret());
  }

  private void token(SimulatedResponse answer) {
    central.simulator.faults().on("POST", Central.TOKEN).inject(Fault.response(answer));
  }

  private SophosClient client(ClientCredentials credentials) {
    return central.client(b -> b.credentials(credentials));
  }

  private static AuthenticationException refusal(SophosClient client) {
    AuthenticationException refusal =
        catchThrowableOfType(AuthenticationException.class, client::identity);
    assertThat(List.of(refusal)).hasSize(1);
    return refusal;
  }
}
