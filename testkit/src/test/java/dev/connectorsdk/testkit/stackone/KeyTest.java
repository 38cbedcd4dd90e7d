package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyTest {
  @Test
  void apiKey_toString_formWithoutSecret() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      assertThat(simulator.apiKey().reveal()).matches("v1\\.eu1\\.\\w{20,}");
      assertThat(simulator.apiKey().toString()).doesNotContain(simulator.apiKey().reveal());
    }
  }

  @Test
  void authorization_otherForms_401() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      String key = simulator.apiKey().reveal();
      StackOneTestClient unauthorized = StackOneTestClient.anonymous(simulator);
      assertThat(unauthorized.basic(key + ":").get("/accounts").status()).isEqualTo(200);
      assertThat(unauthorized.basic(key).get("/accounts").status()).isEqualTo(401);
      assertThat(unauthorized.basic(key + ":x").get("/accounts").status()).isEqualTo(401);
      assertThat(unauthorized.basic("v1.eu1.other:").get("/accounts").status()).isEqualTo(401);
      assertThat(unauthorized.basic("").get("/accounts").status()).isEqualTo(401);
      assertThat(unauthorized.header("Authorization", "Bearer " + key).get("/accounts").status())
          .isEqualTo(401);
      assertThat(unauthorized.header("Authorization", "Basic ?").get("/accounts").status())
          .isEqualTo(401);
      assertThat(unauthorized.get("/accounts").status()).isEqualTo(401);
    }
  }

  @Test
  void error_body_documentedProperties() {
    VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    try (StackOneSimulator simulator = StackOneSimulator.builder().clock(clock).start()) {
      assertThat(StackOneTestClient.anonymous(simulator).get("/accounts").object())
          .isEqualTo(
              Map.of(
                  "statusCode", 401L,
                  "message", "Unauthorized",
                  "timestamp", "2026-01-02T03:04:05.000Z"));
    }
  }

  @Test
  void error_responseStyle_noTimestamp() {
    try (StackOneSimulator simulator =
        StackOneSimulator.builder()
            .responseStyles(ResponseStyle.ERRORS_WITHOUT_TIMESTAMP)
            .start()) {
      assertThat(StackOneTestClient.anonymous(simulator).get("/accounts").object())
          .containsOnlyKeys("statusCode", "message");
    }
  }

  @Test
  void disabledKey_untilEnabled_401() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      simulator.disable(simulator.apiKey());
      assertThat(caller.get("/accounts").status()).isEqualTo(401);
      simulator.enable(simulator.apiKey());
      assertThat(caller.get("/accounts").status()).isEqualTo(200);
    }
  }

  @Test
  void missingScope_call_403() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      StackOneTestClient reader =
          StackOneTestClient.with(
              simulator, simulator.addApiKey("reader", ApiKeyScope.PLATFORM_READ));
      assertThat(reader.get("/accounts").status()).isEqualTo(200);
      assertThat(reader.invite(Map.of()).status()).isEqualTo(403);
      assertThat(reader.run("1", "any", Map.of()).status()).isEqualTo(403);
      StackOneTestClient runner =
          StackOneTestClient.with(
              simulator, simulator.addApiKey("runner", ApiKeyScope.ACTIONS_EXECUTE));
      assertThat(runner.get("/accounts").status()).isEqualTo(403);
    }
  }

  @Test
  void addApiKey_usedLabel_exception() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      simulator.addApiKey("reader");
      assertThatIllegalArgumentException().isThrownBy(() -> simulator.addApiKey("reader"));
    }
  }

  @Test
  void apiKey_sameSeed_sameKey() {
    try (StackOneSimulator one = StackOneSimulator.builder().seed(7).start();
        StackOneSimulator same = StackOneSimulator.builder().seed(7).start();
        StackOneSimulator other = StackOneSimulator.builder().seed(8).start()) {
      assertThat(one.apiKey().reveal())
          .isEqualTo(same.apiKey().reveal())
          .isNotEqualTo(other.apiKey().reveal());
    }
  }

  @Test
  void unknownPath_called_404AndUnexpected() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      StackOneTestClient.Reply reply = StackOneTestClient.of(simulator).get("/connector_profile/1");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.get("message")).isEqualTo("Cannot GET /connector_profile/1");
      assertThat(simulator.unexpected()).hasSize(1);
      assertThat(simulator.unexpected().get(0).path()).isEqualTo("/connector_profile/1");
    }
  }

  @Test
  void rateLimit_perKeyAndMinute_429WithRetryAfter() {
    VirtualClock clock = VirtualClock.at(Instant.EPOCH);
    try (StackOneSimulator simulator =
        StackOneSimulator.builder().clock(clock).rateLimit(2).start()) {
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      StackOneTestClient other =
          StackOneTestClient.with(
              simulator, simulator.addApiKey("other", ApiKeyScope.PLATFORM_READ));
      caller.get("/accounts");
      caller.get("/accounts");
      clock.advance(Duration.ofSeconds(20));
      StackOneTestClient.Reply third = caller.get("/accounts");
      assertThat(third.status()).isEqualTo(429);
      assertThat(third.headers()).containsEntry("retry-after", List.of("40"));
      assertThat(other.get("/accounts").status()).isEqualTo(200);
      clock.advance(Duration.ofSeconds(40));
      assertThat(caller.get("/accounts").status()).isEqualTo(200);
    }
  }

  @Test
  void rateLimit_documented_thousandPerMinute() {
    VirtualClock clock = VirtualClock.at(Instant.EPOCH);
    try (StackOneSimulator simulator =
        StackOneSimulator.builder().clock(clock).rateLimit().start()) {
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      for (int i = 0; i < 1000; i++) {
        assertThat(caller.get("/accounts").status()).isEqualTo(200);
      }
      assertThat(caller.get("/accounts").status()).isEqualTo(429);
    }
  }

  @Test
  void traffic_keysAndTokens_masked() {
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      EchoConnector.echoProfile(simulator);
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      StackOneTestClient.Reply session = caller.invite(Map.of("provider", "echo"));
      String token = String.valueOf(session.get("token"));
      caller.post("/connect_sessions/authenticate", Map.of("token", token));
      caller.get(String.valueOf(session.get("auth_link_url")));
      assertThat(simulator.traffic().calls()).hasSize(3);
      assertThat(simulator.traffic().calls().toString())
          .doesNotContain(token)
          .doesNotContain(simulator.apiKey().reveal());
      assertThat(simulator.sessions().toString()).doesNotContain(token);
    }
  }

  @Test
  void https_trustMaterial_served() {
    try (StackOneSimulator simulator = EchoConnector.simulator().https().start()) {
      EchoConnector.echoProfile(simulator);
      assertThat(simulator.apiUrl().getScheme()).isEqualTo("https");
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      String link = caller.link(Map.of("provider", "echo")).toString();
      assertThat(link).startsWith("https://");
      assertThat(caller.get(link).status()).isEqualTo(200);
    }
  }

  @Test
  void builder_numberOutOfRange_exception() {
    StackOneSimulatorBuilder builder = StackOneSimulator.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.pageSizes(0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.pageSizes(5, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.rateLimit(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.customerLinksAutomatically(-1));
  }
}
