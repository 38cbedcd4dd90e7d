package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));
  private final StackOneSimulator simulator = EchoConnector.simulator().clock(clock).start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void session_created_documentedProperties() {
    String profile = EchoConnector.echoProfile(simulator);
    StackOneTestClient.Reply reply =
        caller.invite(
            Map.of(
                "connector_profile_id",
                profile,
                "label",
                "Main",
                "metadata",
                Map.of("plan", "gold"),
                "categories",
                List.of("messaging")));
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.object())
        .containsEntry("origin_owner_id", "customer-1")
        .containsEntry("origin_owner_name", "Customer One")
        .containsEntry("provider", "echo")
        .containsEntry("connector_profile_id", profile)
        .containsEntry("integration_id", profile)
        .containsEntry("label", "Main")
        .containsEntry("type", "production")
        .containsEntry("metadata", Map.of("plan", "gold"))
        .containsEntry("categories", List.of("messaging"))
        .containsEntry("created_at", "2026-01-02T03:04:05.000Z")
        .containsKeys("project_id", "token", "auth_link_url");
    assertThat(reply.get("id")).isInstanceOf(Long.class);
    assertThat(reply.get("organization_id")).isInstanceOf(String.class);
  }

  @Test
  void session_integrationId_accepted() {
    String profile = EchoConnector.echoProfile(simulator);
    assertThat(caller.invite(Map.of("integration_id", profile)).object())
        .containsEntry("connector_profile_id", profile);
    assertThat(
            caller
                .invite(Map.of("integration_id", profile, "connector_profile_id", "other"))
                .status())
        .isEqualTo(400);
  }

  @Test
  void session_invalidBody_400() {
    String off = simulator.dashboard().createProfile(ProfileForm.of("echo", "Off").disabled());
    String on = EchoConnector.echoProfile(simulator);
    assertThat(caller.post("/connect_sessions", Map.of()).text())
        .contains("origin_owner_id", "origin_owner_name", "ValidationError");
    assertThat(caller.invite(Map.of("connector_profile_id", "nowhere")).status()).isEqualTo(404);
    assertThat(caller.invite(Map.of("account_id", "nowhere")).status()).isEqualTo(404);
    assertThat(caller.invite(Map.of("connector_profile_id", off)).status()).isEqualTo(400);
    assertThat(caller.invite(Map.of("provider", "sophos_central")).status()).isEqualTo(400);
    assertThat(caller.invite(Map.of("provider", "slack", "connector_profile_id", on)).status())
        .isEqualTo(400);
    assertThat(caller.invite(Map.of("provider", "echo", "provider_version", "1")).status())
        .isEqualTo(400);
    assertThat(caller.invite(Map.of("expires_in", -1)).status()).isEqualTo(400);
    assertThat(caller.invite(Map.of("expires_in", "soon")).status()).isEqualTo(400);
    assertThat(caller.send("POST", "/connect_sessions", "{", "application/json").status())
        .isEqualTo(400);
    assertThat(simulator.sessions()).isEmpty();
  }

  @Test
  void authenticate_untilExpiry_session() {
    EchoConnector.echoProfile(simulator);
    String token = String.valueOf(caller.invite(Map.of("provider", "echo")).get("token"));
    StackOneTestClient.Reply reply =
        caller.post("/connect_sessions/authenticate", Map.of("token", token));
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.object())
        .containsEntry("provider", "echo")
        .doesNotContainKeys("token", "auth_link_url");
    clock.advance(Duration.ofMinutes(30));
    assertThat(caller.post("/connect_sessions/authenticate", Map.of("token", token)).status())
        .isEqualTo(401);
    assertThat(caller.post("/connect_sessions/authenticate", Map.of("token", "x")).status())
        .isEqualTo(401);
    assertThat(caller.post("/connect_sessions/authenticate", Map.of()).status()).isEqualTo(400);
  }

  @Test
  void linkPage_formSubmitted_accountLinked() {
    EchoConnector.echoProfile(simulator);
    String link = caller.link(Map.of("provider", "echo", "label", "Main")).toString();
    StackOneTestClient browser = StackOneTestClient.anonymous(simulator);
    StackOneTestClient.Reply page = browser.get(link);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers().get("content-type")).containsExactly("text/html; charset=utf-8");
    assertThat(page.text()).contains("<form method=\"post\">", "<button>", "Echo");
    assertThat(simulator.accounts()).isEmpty();
    StackOneTestClient.Reply done =
        browser.send("POST", link, "provider=echo", "application/x-www-form-urlencoded");
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.text()).contains("Account linked.");
    assertThat(caller.get("/accounts").list().get(0))
        .containsEntry("provider", "echo")
        .containsEntry("status", "active")
        .containsEntry("label", "Main");
  }

  @Test
  void link_expiredOrUnknown_rejected() {
    EchoConnector.echoProfile(simulator);
    URI link = caller.link(Map.of("provider", "echo", "expires_in", 60));
    URI unknown = simulator.apiUrl().resolve("/link/unknown");
    clock.advance(Duration.ofSeconds(60));
    StackOneTestClient browser = StackOneTestClient.anonymous(simulator);
    assertThat(browser.get(link.toString()).status()).isEqualTo(410);
    assertThat(browser.send("POST", link.toString(), "", "text/plain").status()).isEqualTo(410);
    assertThat(browser.get(unknown.toString()).status()).isEqualTo(404);
    assertThatIllegalStateException()
        .isThrownBy(() -> simulator.customer().open(link))
        .withMessage("This link has expired.");
    assertThatIllegalStateException().isThrownBy(() -> simulator.customer().open(unknown));
    assertThat(simulator.accounts()).isEmpty();
  }

  @Test
  void session_withoutProfile_defaultProfile() {
    simulator.dashboard().createProfile(ProfileForm.of("echo", "Other"));
    URI nothing = caller.link(Map.of("provider", "echo"));
    assertThatIllegalStateException().isThrownBy(() -> simulator.customer().open(nothing));
    String preset = EchoConnector.echoProfile(simulator);
    assertThat(simulator.customer().open(nothing).profileId()).isEqualTo(preset);
  }

  @Test
  void session_withoutConnector_customerChooses() {
    EchoConnector.echoProfile(simulator);
    simulator.dashboard().createProfile(ProfileForm.sophos("S", "id", "secret").asDefault());
    URI link = caller.link(Map.of());
    assertThatIllegalStateException().isThrownBy(() -> simulator.customer().open(link));
    assertThatIllegalStateException().isThrownBy(() -> simulator.customer().open(link, "slack"));
    assertThat(simulator.customer().open(link, "sophos").provider()).isEqualTo("sophos");
  }

  @Test
  void session_sameOwner_editsAccountUnlessMultiple() {
    EchoConnector.echoProfile(simulator);
    SimulatedAccount first = simulator.customer().open(caller.link(Map.of("provider", "echo")));
    StackOneTestClient.Reply again = caller.invite(Map.of("provider", "echo"));
    assertThat(again.get("account_id")).isEqualTo(first.id());
    URI link = URI.create(String.valueOf(again.get("auth_link_url")));
    assertThat(simulator.customer().open(link).id()).isEqualTo(first.id());
    URI more = caller.link(Map.of("provider", "echo", "multiple", true));
    assertThat(simulator.customer().open(more).id()).isNotEqualTo(first.id());
    URI other = caller.link(Map.of("provider", "echo", "origin_owner_id", "customer-2"));
    assertThat(simulator.customer().open(other).originOwnerId()).isEqualTo("customer-2");
    assertThat(simulator.accounts()).hasSize(3);
  }

  @Test
  void session_accountIdAndMultiple_editsAccount() {
    String profile = EchoConnector.echoProfile(simulator);
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    simulator.fail(account.id(), AccountFailure.EXPIRED_CREDENTIALS);
    URI link = caller.link(Map.of("account_id", account.id(), "multiple", true));
    SimulatedAccount edited = simulator.customer().open(link);
    assertThat(edited.id()).isEqualTo(account.id());
    assertThat(edited.status()).isEqualTo("active");
  }

  @Test
  void link_openedTwice_oneAccount() {
    EchoConnector.echoProfile(simulator);
    URI link = caller.link(Map.of("provider", "echo", "multiple", true));
    simulator.customer().open(link);
    simulator.customer().open(link);
    assertThat(simulator.accounts()).hasSize(1);
    assertThat(simulator.sessions().get(0).toMap())
        .extractingByKey("latest_connection_attempt")
        .asString()
        .contains("authenticated");
  }

  @Test
  void automaticCustomer_afterPolls_accountLinked() {
    try (StackOneSimulator demo = EchoConnector.simulator().customerLinksAutomatically(2).start()) {
      StackOneTestClient program = StackOneTestClient.of(demo);
      EchoConnector.echoProfile(demo);
      program.invite(Map.of("provider", "echo"));
      assertThat(program.get("/accounts").list()).isEmpty();
      assertThat(program.get("/accounts").list()).isEmpty();
      assertThat(program.get("/accounts").list()).hasSize(1);
      assertThat(program.get("/accounts").list()).hasSize(1);
    }
  }

  @Test
  void automaticCustomer_nothingToLink_noError() {
    try (StackOneSimulator demo = EchoConnector.simulator().customerLinksAutomatically(0).start()) {
      StackOneTestClient program = StackOneTestClient.of(demo);
      program.invite(Map.of("provider", "echo"));
      assertThat(program.get("/accounts").status()).isEqualTo(200);
      assertThat(demo.accounts()).isEmpty();
    }
  }

  @Test
  void session_responseStyles_numericOrganizationUpperCaseType() {
    try (StackOneSimulator invalid =
        EchoConnector.simulator()
            .responseStyles(ResponseStyle.NUMERIC_ORGANIZATION_ID, ResponseStyle.UPPER_CASE_TYPES)
            .start()) {
      StackOneTestClient.Reply reply =
          StackOneTestClient.of(invalid).invite(Map.of("type", "test"));
      assertThat(reply.get("organization_id")).isInstanceOf(Long.class);
      assertThat(reply.get("type")).isEqualTo("TEST");
    }
  }
}
