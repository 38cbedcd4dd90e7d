package dev.connectorsdk.sophos.accesstoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTokensTest {
  private static final AccessTokenType SENSOR = AccessTokenType.SOPHOS_LINUX_SENSOR;

  private final Central central = new Central();
  private final AccessTokens tokens = central.client().tenant().accessTokens();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void token_created_hasItsSecretOnce() {
    AccessToken created = tokens.create(SENSOR, "Build 7");

    assertThat(SecretMarker.isIn(created.token().orElseThrow().reveal())).isTrue();
    assertThat(created.expiresAt()).isEmpty();
    AccessToken listed = tokens.list().stream().findAny().orElseThrow();
    assertThat(listed.token()).isEmpty();
    assertThat(listed.id()).isEqualTo(created.id());
  }

  @Test
  void secret_printedOrRecorded_isMasked() {
    AccessToken created = tokens.create(SENSOR, "Build 7");
    String secret = created.token().orElseThrow().reveal();

    assertThat(created.toString()).contains("Build 7").doesNotContain(secret);
    assertThat(central.calls().toString()).doesNotContain(secret);
    assertThat(central.simulator.tenant().items("/accounts/v1/access-tokens").all().toString())
        .doesNotContain(secret);
  }

  @Test
  void secretInAnError_thrown_isNotInTheMessage() {
    String secret = tokens.create(SENSOR, "Build 7").token().orElseThrow().reveal();
    central
        .simulator
        .faults()
        .on("PATCH", "/accounts/**")
        .inject(
            Fault.response(
                SimulatedResponse.json(400, Map.of("error", "badRequest", "token", secret))));

    assertThatThrownBy(() -> tokens.rename("t", "Build 8"))
        .satisfies(e -> assertThat(e.toString()).doesNotContain(secret));
  }

  @Test
  void token_renamedAndExpired_isListedAsItIs() {
    Instant end = Instant.parse("2026-09-01T00:00:00Z");
    String id = tokens.create(SENSOR, "Build 7", end.minusSeconds(9)).id();

    tokens.rename(id, "Build 8");
    AccessToken changed = tokens.expireAt(id, end);

    assertThat(tokens.list()).containsExactly(changed);
    assertThat(changed.label()).contains("Build 8");
    assertThat(changed.expiresAt()).contains(end);
    assertThat(tokens.revoke(id)).isTrue();
    assertThat(tokens.revoke(id)).isFalse();
    assertThat(tokens.list()).isEmpty();
  }

  @Test
  void tokenOfAnotherTenant_changed_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .accessTokens()
            .create(SENSOR, "Theirs")
            .id();

    assertThatThrownBy(() -> tokens.rename(other, "Mine")).isInstanceOf(NotFoundException.class);
    assertThat(tokens.revoke(other)).isFalse();
  }

  @Test
  void productWithoutLicense_tokenCreated_forbidden() {
    central
        .simulator
        .faults()
        .on("POST", "/accounts/**")
        .inject(
            Fault.response(
                SimulatedResponse.json(
                    403, Map.of("error", "forbidden", "message", "incompatible with licenses"))));

    assertThatThrownBy(() -> tokens.create(SENSOR, "Build 7"))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("incompatible with licenses");
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    assertThatIllegalArgumentException().isThrownBy(() -> tokens.create(SENSOR, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tokens.rename("t", "x".repeat(51)))
        .withMessage("label must have 50 characters at most, not 51.");
    assertThatIllegalArgumentException().isThrownBy(() -> tokens.revoke(" "));
    assertThat(central.apiCalls()).isEmpty();
  }
}
