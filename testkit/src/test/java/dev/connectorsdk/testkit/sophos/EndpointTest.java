package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static final String LIST = "/endpoint/v1/endpoints";

  private final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder()
          .clock(VirtualClock.at(Instant.parse("2026-11-23T12:00:00Z")))
          .sizes(0, 0)
          .start();
  private final SimulatedTenant tenant = sophos.tenant();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void endpoints_followingKeys_eachOnce() {
    tenant.addEndpoints(1200);
    Set<Object> seen = new HashSet<>();
    String key = "";
    int pages = 0;
    do {
      Reply reply =
          caller.get(LIST + "?pageSize=500&fields=id&pageFromKey=" + SophosTestClient.encode(key));
      reply.items().forEach(endpoint -> seen.add(endpoint.getOrDefault("id", "")));
      Object next = reply.at("pages.nextKey");
      key = next == null ? "" : next.toString();
      pages++;
    } while (!key.isEmpty());
    assertThat(seen).hasSize(1200);
    assertThat(pages).isEqualTo(3);
    assertThat(caller.get(LIST + "?pageSize=501").status()).isEqualTo(400);
  }

  @Test
  void endpoint_view_selectsProperties() {
    tenant.addEndpoints(1);
    String id = String.valueOf(tenant.endpoints().all().get(0).get("id"));
    assertThat(caller.get(LIST).items().get(0))
        .containsKeys("isolation", "assignedProducts")
        .doesNotContainKeys("lastOsUpdateAt", "tags");
    assertThat(caller.get(LIST + "?view=full").items().get(0))
        .containsKeys("isolation", "lastOsUpdateAt", "lastAgentUpdateAt", "tags");
    assertThat(caller.get(LIST + "/" + id + "?view=basic").body())
        .contains("hostname")
        .doesNotContain("isolation");
    assertThat(caller.get(LIST + "/" + id + "?fields=hostname").body()).doesNotContain("health");
    assertThat(caller.get(LIST + "?view=huge").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "healthStatus=bad, e2",
    "type=server, e2",
    "tamperProtectionEnabled=true, e1",
    "lockdownStatus=locked, e2",
    "isolationStatus=notIsolated, e1",
    "overallEncryptionStatus=encrypted, e1",
    "online=false, e2",
    "ids=e2, e2",
    "hostnameContains=LAPTOP, e1",
    "hostnameContains=laptop-annXXXX, e1",
    "associatedPersonContains=ann, e1",
    "serialNumberContains=c02, e1",
    "search=ubuntu, e2",
    "search=10.0.0.2, e2",
    "search=laptop&searchFields=hostname, e1",
    "ipAddresses=10.0.0.2, e2",
    "macAddresses=0200-0000-0001, e1",
    "macAddresses=02:00:00:00:00:01, e1",
    "cloud=aws, e2",
    "cloud=aws%3Ai-1, e2",
    "lastSeenAfter=-PT2H, e1",
    "lastSeenBefore=-P1D, e2",
    "lastSeenAfter=2026-11-23T00:00:00Z, e1",
    "lastOsUpdateBefore=-P7D, e2",
    "lastAgentUpdateAfter=-P7D, e1",
  })
  void endpoints_eachFilter_selects(String query, String id) {
    addTwo();
    assertThat(caller.get(LIST + "?" + query).items())
        .extracting(endpoint -> endpoint.get("id"))
        .containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "healthStatus=fine",
        "type=phone",
        "online=yes",
        "lastSeenAfter=recently",
        "lastSeenAfter=2026-11-23T00:00:00.000001Z",
        "searchFields=mood&search=x",
        "sort=:"
      })
  void endpoints_invalidFilter_400(String query) {
    assertThat(caller.get(LIST + "?" + query).status()).isEqualTo(400);
  }

  @Test
  void endpoints_searchFields_limitSearch() {
    addTwo();
    assertThat(caller.get(LIST + "?search=ubuntu&searchFields=hostname").items()).isEmpty();
    assertThat(caller.get(LIST + "?cloud=aws%3Ai-2").items()).isEmpty();
  }

  @Test
  void endpoint_deleted_404() {
    addTwo();
    assertThat(caller.delete(LIST + "/e1").at("deleted")).isEqualTo(true);
    assertThat(caller.get(LIST + "/e1").status()).isEqualTo(404);
    assertThat(caller.delete(LIST + "/e1").at("deleted")).isEqualTo(false);
    Reply many = caller.post(LIST + "/delete", Map.of("endpointIds", List.of("e1", "e2")));
    assertThat(many.at("endpointIds")).isEqualTo(List.of("e2"));
    assertThat(caller.get(LIST).items()).isEmpty();
  }

  @Test
  void deleteMany_withoutEndpointIds_400() {
    addTwo();
    assertThat(caller.post(LIST + "/delete", Map.of("ids", List.of("e1"))).status()).isEqualTo(400);
    assertThat(tenant.endpoints().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scans", "update-checks"})
  void scanAndUpdateCheck_endpoint_requested(String what) {
    addTwo();
    Reply reply = caller.post(LIST + "/e1/" + what, Map.of());
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.text("status")).isEqualTo("requested");
    assertThat(reply.text("requestedAt")).isEqualTo("2026-11-23T12:00:00.000Z");
    assertThat(caller.post(LIST + "/e9/" + what, Map.of()).status()).isEqualTo(404);
    assertThat(caller.send("POST", LIST + "/e1/" + what, "").status()).isEqualTo(400);
  }

  @Test
  void tamperProtection_changed_visibleInEndpoint() {
    addTwo();
    String path = LIST + "/e1/tamper-protection";
    String first = caller.get(path).text("password");
    assertThat(caller.get(path).text("password")).isEqualTo(first);
    Reply off = caller.post(path, Map.of("enabled", false));
    assertThat(off.status()).isEqualTo(201);
    assertThat(off.at("enabled")).isEqualTo(false);
    assertThat(off.text("password")).isEqualTo(first);
    assertThat(caller.get(LIST + "/e1").at("tamperProtectionEnabled")).isEqualTo(false);
    assertThat(caller.get(LIST + "/e9/tamper-protection").status()).isEqualTo(404);
    assertThat(caller.post(path, Map.of()).status()).isEqualTo(400);
    assertThat(caller.post(path, Map.of("enabled", "no")).status()).isEqualTo(400);
  }

  @Test
  void tamperProtection_newPassword_previousKept() {
    addTwo();
    String path = LIST + "/e1/tamper-protection";
    String first = caller.get(path).text("password");
    String second = caller.post(path, Map.of("regeneratePassword", true)).text("password");
    Reply third = caller.post(path, Map.of("regeneratePassword", true));
    assertThat(third.text("password")).isNotIn(first, second);
    assertThat(third.at("previousPasswords"))
        .isEqualTo(
            List.of(
                Map.of("password", second, "invalidatedAt", "2026-11-23T12:00:00.000Z"),
                Map.of("password", first, "invalidatedAt", "2026-11-23T12:00:00.000Z")));
    assertThat(caller.get(path).at("enabled")).isEqualTo(true);
  }

  @Test
  void tamperProtection_concurrentRequests_allPasswordsKept() {
    addTwo();
    String path = LIST + "/e1/tamper-protection";
    IntStream.range(0, 32)
        .parallel()
        .forEach(n -> caller.post(path, Map.of("regeneratePassword", true)));
    assertThat((List<?>) caller.get(path).at("previousPasswords")).hasSize(32);
  }

  @Test
  void endpoints_flagsAsText_servedAndFiltered() {
    tenant.endpoints().add(Json.object("id", "e1", "tamperProtectionEnabled", "True"));
    assertThat(caller.get(LIST).items().get(0).get("tamperProtectionEnabled")).isEqualTo("True");
  }

  private void addTwo() {
    tenant
        .endpoints()
        .addJson(
            """
        {"id": "e1", "type": "computer", "hostname": "laptop-ann", "online": true,
         "health": {"overall": "good"}, "os": {"name": "macOS"}, "isolation": {"status": "notIsolated"},
         "ipv4Addresses": ["10.0.0.1"], "macAddresses": ["02:00:00:00:00:01"],
         "associatedPerson": {"name": "SIM\\\\Ann"}, "tamperProtectionEnabled": true,
         "encryption": {"overallStatus": "encrypted"}, "serialNumber": "C02X",
         "lastSeenAt": "2026-11-23T11:30:00.000Z", "lastAgentUpdateAt": "2026-11-22T00:00:00.000Z"}
        """);
    tenant
        .endpoints()
        .addJson(
            """
        {"id": "e2", "type": "server", "hostname": "srv-web", "online": false,
         "health": {"overall": "bad"}, "os": {"name": "Ubuntu"}, "isolation": {"status": "isolated"},
         "ipv4Addresses": ["10.0.0.2"], "macAddresses": ["02:00:00:00:00:02"],
         "lockdown": {"status": "locked"}, "tamperProtectionEnabled": false,
         "cloud": {"provider": "aws", "instanceId": "i-1"},
         "lastSeenAt": "2026-11-01T00:00:00.000Z", "lastOsUpdateAt": "2026-10-01T00:00:00.000Z"}
        """);
  }
}
