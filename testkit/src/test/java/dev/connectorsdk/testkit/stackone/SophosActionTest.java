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
  private final SophosStandIn tenant = new SophosStandIn(clock, "tenant");
  private final SophosStandIn partner = new SophosStandIn(clock, "partner");
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
  void aListCallsTheTenantsHostWithItsHeaderAndPassesTheCursorOn() {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    Caller caller = Caller.of(forTenant);
    Caller.Reply first =
        caller.run(
            account,
            "sophos_list_alerts",
            Map.of("query", Map.of("severity", List.of("high", "low"), "unknown", "dropped")));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.data()).containsExactly(Map.of("id", "a-1"));
    assertThat(first.get("next")).isEqualTo("k-2");
    RecordedCall call = tenant.ground().traffic().calls("GET", "/common/v1/alerts").get(0);
    assertThat(call.server()).isEqualTo("region");
    assertThat(call.header("X-Tenant-ID")).contains("tenant-1");
    assertThat(call.query()).containsOnlyKeys("severity");
    assertThat(call.query("severity")).contains("high,low");
    Caller.Reply last =
        caller.run(
            account, "sophos_list_alerts", Map.of("query", Map.of("next", "k-2", "page_size", 10)));
    assertThat(last.data()).isEmpty();
    assertThat(last.get("next")).isNull();
    RecordedCall second = tenant.ground().traffic().calls("GET", "/common/v1/alerts").get(1);
    assertThat(second.query("pageFromKey")).contains("k-2");
    assertThat(second.query("pageSize")).contains("10");
  }

  @Test
  void anItemIsNamedInThePath() {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    Caller caller = Caller.of(forTenant);
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
  void aTokenIsAskedForOnceAndAgainWhenItEnds() {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    Caller caller = Caller.of(forTenant);
    assertThat(data(caller.run(account, "sophos_whoami", Map.of())))
        .containsEntry("id", "tenant-1");
    assertThat(tokens()).isEqualTo(1);
    clock.advance(Duration.ofHours(1));
    caller.run(account, "sophos_whoami", Map.of());
    assertThat(tokens()).isEqualTo(2);
  }

  @Test
  void aPartnerCredentialWorksForTheNamedTenantOrTheFirstWithAHost() {
    String account = link(forPartner, SophosStandIn.SECRET).id();
    Caller caller = Caller.of(forPartner);
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
  void tenantsAreListedPageByPageForAPartnerOnly() {
    String account = link(forPartner, SophosStandIn.SECRET).id();
    Caller caller = Caller.of(forPartner);
    Caller.Reply first = caller.run(account, "sophos_list_tenants", Map.of());
    assertThat(first.data()).hasSize(2);
    assertThat(first.get("next")).isEqualTo("2");
    Caller.Reply last =
        caller.run(account, "sophos_list_tenants", Map.of("query", Map.of("next", "2")));
    assertThat(last.data()).hasSize(1);
    assertThat(last.get("next")).isNull();
    String other = link(forTenant, SophosStandIn.SECRET).id();
    assertThat(Caller.of(forTenant).run(other, "sophos_list_tenants", Map.of()).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"wrong, AccountInvalidCredentialsError", "gone, AccountExpiredCredentialsError"})
  void aRefusedCredentialLinksAnAccountInError(String secret, String code) {
    SimulatedAccount account = link(forTenant, secret);
    assertThat(account.status()).isEqualTo("error");
    Caller caller = Caller.of(forTenant);
    assertThat(caller.get("/accounts/" + account.id()).text()).contains(code);
    Caller.Reply reply = caller.run(account.id(), "sophos_whoami", Map.of());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.get("errorCode")).isEqualTo(code);
  }

  @Test
  void anAccountFollowsTheSecretOfItsProfile() {
    SimulatedAccount account = link(forTenant, "wrong");
    Caller caller = Caller.of(forTenant);
    forTenant.dashboard().changeSecret(account.profileId(), SophosStandIn.SECRET);
    assertThat(caller.run(account.id(), "sophos_whoami", Map.of()).status()).isEqualTo(200);
    forTenant.dashboard().changeSecret(account.profileId(), "wrong");
    Caller.Reply refused = caller.run(account.id(), "sophos_whoami", Map.of());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text()).contains("provider_errors").doesNotContain(SophosStandIn.SECRET);
    assertThat(forTenant.account(account.id()).orElseThrow().status()).isEqualTo("error");
  }

  @Test
  void anAccountsOwnCredentialsGoBeforeTheProfiles() {
    SimulatedAccount account = link(forTenant, "wrong");
    Caller caller = Caller.of(forTenant);
    caller.patch(
        "/accounts/" + account.id(),
        Map.of("credentials", Map.of("clientSecret", SophosStandIn.SECRET)));
    assertThat(caller.run(account.id(), "sophos_whoami", Map.of()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"400, 400", "403, 403", "404, 404", "409, 409", "500, 502", "503, 502"})
  void aProviderErrorIsPassedOnWithWhatTheProviderSaid(int provider, int expected) {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    fault(Fault.status(provider));
    Caller.Reply reply = Caller.of(forTenant).run(account, "sophos_list_alerts", Map.of());
    assertThat(reply.status()).isEqualTo(expected);
    assertThat(reply.get("statusCode")).isEqualTo((long) expected);
    assertThat(reply.get("provider_errors")).asString().contains("status=" + provider);
    assertThat(forTenant.account(account).orElseThrow().status()).isEqualTo("active");
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "soon, 60"})
  void aProviderThatThrottlesIsATimeOutWithTheWait(String header, String expected) {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    fault(Fault.response(SimulatedResponse.empty(429).withHeader("Retry-After", header)));
    Caller.Reply reply = Caller.of(forTenant).run(account, "sophos_list_alerts", Map.of());
    assertThat(reply.status()).isEqualTo(408);
    assertThat(reply.headers()).containsEntry("retry-after", List.of(expected));
  }

  @Test
  void aProviderThatDoesNotAnswerIsABadGateway() {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    tenant.close();
    Caller.Reply reply = Caller.of(forTenant).run(account, "sophos_list_alerts", Map.of());
    assertThat(reply.status()).isEqualTo(502);
    assertThat(reply.text()).contains("\"status\":null");
  }

  @Test
  void aTokenRefusedByTheApiIsReplacedOnce() {
    String account = link(forTenant, SophosStandIn.SECRET).id();
    Caller caller = Caller.of(forTenant);
    fault(Fault.status(401));
    assertThat(caller.run(account, "sophos_list_alerts", Map.of()).status()).isEqualTo(200);
    assertThat(tokens()).isEqualTo(2);
  }

  @Test
  void withoutASophosCentralTheConnectorHasNoActions() {
    try (StackOneSimulator alone = StackOneSimulator.start()) {
      SimulatedAccount account = link(alone, "any");
      assertThat(account.status()).isEqualTo("active");
      assertThat(Caller.of(alone).run(account.id(), "sophos_whoami", Map.of()).status())
          .isEqualTo(404);
    }
  }

  private void fault(Fault fault) {
    tenant.ground().faults().on("GET", "/common/v1/alerts").times(1).inject(fault);
  }

  private int tokens() {
    return tenant.ground().traffic().count("POST", "/api/v2/oauth2/token");
  }

  private static SimulatedAccount link(StackOneSimulator simulator, String secret) {
    String profile =
        simulator.dashboard().createProfile(ProfileForm.sophos("Sophos", "client", secret));
    return Given.linked(simulator, Caller.of(simulator), profile);
  }

  private static Map<String, ?> endpointOf(String tenantId) {
    return Map.of("path", Map.of("id", "e-1", "tenant_id", tenantId));
  }

  private static Map<String, Object> data(Caller.Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return Json.readObject(Json.write(reply.get("data")));
  }
}
