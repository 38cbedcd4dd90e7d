package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SophosActionTest {
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));
  private final SophosTestServer tenant = new SophosTestServer(clock, "tenant");
  private final SophosTestServer partner = new SophosTestServer(clock, "partner");
  private final StackOneSimulator forTenant = tenant.simulator().start();
  private final StackOneSimulator forPartner = partner.simulator().start();

  @AfterEach
  void stop() {
    forTenant.close();
    forPartner.close();
    tenant.close();
    partner.close();
  }

  @Test
  void listAction_tenantCredential_hostHeaderCursor() {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    StackOneTestClient.Reply first =
        caller.run(
            account,
            "sophos_list_alerts",
            Map.of("query", Map.of("severity", List.of("high", "low"), "unknown", "dropped")));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.data()).containsExactly(Map.of("id", "a-1"));
    assertThat(first.get("next")).isEqualTo("k-2");
    RecordedCall call = tenant.servers().traffic().calls("GET", "/common/v1/alerts").get(0);
    assertThat(call.server()).isEqualTo("region");
    assertThat(call.header("X-Tenant-ID")).contains("tenant-1");
    assertThat(call.query()).containsOnlyKeys("severity");
    assertThat(call.query("severity")).contains("high,low");
    StackOneTestClient.Reply last =
        caller.run(
            account, "sophos_list_alerts", Map.of("query", Map.of("next", "k-2", "page_size", 10)));
    assertThat(last.data()).isEmpty();
    assertThat(last.get("next")).isNull();
    RecordedCall second = tenant.servers().traffic().calls("GET", "/common/v1/alerts").get(1);
    assertThat(second.query("pageFromKey")).contains("k-2");
    assertThat(second.query("pageSize")).contains("10");
  }

  @Test
  void itemAction_idArgument_inPath() {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    Map<String, ?> arguments = Map.of("path", Map.of("id", "e-1"));
    assertThat(data(caller.run(account, "sophos_get_endpoint", arguments)))
        .containsEntry("id", "e-1");
    assertThat(data(caller.run(account, "sophos_isolate_endpoint", arguments)))
        .containsEntry("sent", "{\"enabled\":true}");
    assertThat(data(caller.run(account, "sophos_release_endpoint", arguments)))
        .containsEntry("sent", "{\"enabled\":false}");
    assertThat(caller.run(account, "sophos_get_endpoint", Map.of()).status()).isEqualTo(400);
  }

  @Test
  void token_untilExpiry_requestedOnce() {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    assertThat(data(caller.run(account, "sophos_whoami", Map.of())))
        .containsEntry("id", "tenant-1");
    assertThat(tokens()).isEqualTo(1);
    clock.advance(Duration.ofHours(1));
    caller.run(account, "sophos_whoami", Map.of());
    assertThat(tokens()).isEqualTo(2);
  }

  @Test
  void partnerCredential_withAndWithoutTenantId_tenantSelected() {
    String account = link(forPartner, SophosTestServer.SECRET).id();
    StackOneTestClient caller = StackOneTestClient.of(forPartner);
    assertThat(data(caller.run(account, "sophos_get_endpoint", endpointOf("t-2"))))
        .containsEntry("tenant", "t-2");
    assertThat(
            data(caller.run(account, "sophos_get_endpoint", Map.of("path", Map.of("id", "e-1")))))
        .containsEntry("tenant", "t-1");
    assertThat(caller.run(account, "sophos_get_endpoint", endpointOf("dark")).status())
        .isEqualTo(400);
    assertThat(caller.run(account, "sophos_get_endpoint", endpointOf("none")).status())
        .isEqualTo(404);
  }

  @Test
  void listTenants_partnerOnly_paged() {
    String account = link(forPartner, SophosTestServer.SECRET).id();
    StackOneTestClient caller = StackOneTestClient.of(forPartner);
    StackOneTestClient.Reply first = caller.run(account, "sophos_list_tenants", Map.of());
    assertThat(first.data()).hasSize(2);
    assertThat(first.get("next")).isEqualTo("2");
    StackOneTestClient.Reply last =
        caller.run(account, "sophos_list_tenants", Map.of("query", Map.of("next", "2")));
    assertThat(last.data()).hasSize(1);
    assertThat(last.get("next")).isNull();
    String other = link(forTenant, SophosTestServer.SECRET).id();
    assertThat(
            StackOneTestClient.of(forTenant).run(other, "sophos_list_tenants", Map.of()).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"wrong, AccountInvalidCredentialsError", "gone, AccountExpiredCredentialsError"})
  void rejectedCredential_link_accountInError(String secret, String code) {
    SimulatedAccount account = link(forTenant, secret);
    assertThat(account.status()).isEqualTo("error");
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    assertThat(caller.get("/accounts/" + account.id()).text()).contains(code);
    StackOneTestClient.Reply reply = caller.run(account.id(), "sophos_whoami", Map.of());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.get("errorCode")).isEqualTo(code);
  }

  @Test
  void changedProfileSecret_account_used() {
    SimulatedAccount account = link(forTenant, "wrong");
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    forTenant.dashboard().changeSecret(account.profileId(), SophosTestServer.SECRET);
    assertThat(caller.run(account.id(), "sophos_whoami", Map.of()).status()).isEqualTo(200);
    forTenant.dashboard().changeSecret(account.profileId(), "wrong");
    StackOneTestClient.Reply refused = caller.run(account.id(), "sophos_whoami", Map.of());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text()).contains("provider_errors").doesNotContain(SophosTestServer.SECRET);
    assertThat(forTenant.account(account.id()).orElseThrow().status()).isEqualTo("error");
  }

  @Test
  void accountCredentials_andProfiles_accountsWin() {
    SimulatedAccount account = link(forTenant, "wrong");
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    caller.patch(
        "/accounts/" + account.id(),
        Map.of("credentials", Map.of("clientSecret", SophosTestServer.SECRET)));
    assertThat(caller.run(account.id(), "sophos_whoami", Map.of()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"400, 400", "403, 403", "404, 404", "409, 409", "500, 502", "503, 502"})
  void providerError_action_providerErrors(int provider, int expected) {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    fault(Fault.status(provider));
    StackOneTestClient.Reply reply =
        StackOneTestClient.of(forTenant).run(account, "sophos_list_alerts", Map.of());
    assertThat(reply.status()).isEqualTo(expected);
    assertThat(reply.get("statusCode")).isEqualTo((long) expected);
    assertThat(reply.get("provider_errors")).asString().contains("status=" + provider);
    assertThat(forTenant.account(account).orElseThrow().status()).isEqualTo("active");
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "soon, 60"})
  void throttledProvider_action_408WithRetryAfter(String header, String expected) {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    fault(Fault.response(SimulatedResponse.empty(429).withHeader("Retry-After", header)));
    StackOneTestClient.Reply reply =
        StackOneTestClient.of(forTenant).run(account, "sophos_list_alerts", Map.of());
    assertThat(reply.status()).isEqualTo(408);
    assertThat(reply.headers()).containsEntry("retry-after", List.of(expected));
  }

  @Test
  void noProviderResponse_action_502() {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    tenant.close();
    StackOneTestClient.Reply reply =
        StackOneTestClient.of(forTenant).run(account, "sophos_list_alerts", Map.of());
    assertThat(reply.status()).isEqualTo(502);
    assertThat(reply.text()).contains("\"status\":null");
  }

  @Test
  void rejectedToken_action_replacedOnce() {
    String account = link(forTenant, SophosTestServer.SECRET).id();
    StackOneTestClient caller = StackOneTestClient.of(forTenant);
    fault(Fault.status(401));
    assertThat(caller.run(account, "sophos_list_alerts", Map.of()).status()).isEqualTo(200);
    assertThat(tokens()).isEqualTo(2);
  }

  @Test
  void noSophosCentral_connector_noActions() {
    try (StackOneSimulator alone = StackOneSimulator.start()) {
      SimulatedAccount account = link(alone, "any");
      assertThat(account.status()).isEqualTo("active");
      assertThat(StackOneTestClient.of(alone).run(account.id(), "sophos_whoami", Map.of()).status())
          .isEqualTo(404);
    }
  }

  private void fault(Fault fault) {
    tenant.servers().faults().on("GET", "/common/v1/alerts").times(1).inject(fault);
  }

  private int tokens() {
    return tenant.servers().traffic().count("POST", "/api/v2/oauth2/token");
  }

  private static SimulatedAccount link(StackOneSimulator simulator, String secret) {
    String profile =
        simulator.dashboard().createProfile(ProfileForm.sophos("Sophos", "client", secret));
    return EchoConnector.linked(simulator, StackOneTestClient.of(simulator), profile);
  }

  private static Map<String, ?> endpointOf(String tenantId) {
    return Map.of("path", Map.of("id", "e-1", "tenant_id", tenantId));
  }

  private static Map<String, Object> data(StackOneTestClient.Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return Json.readObject(Json.write(reply.get("data")));
  }
}
