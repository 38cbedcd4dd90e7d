package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Lists that would not fit into memory. */
@WithSimulators(startsAt = "2026-11-23T12:00:00Z")
class LongListTest {
  private static final int MILLION = 1_000_000;
  private static final String ALERTS = "/common/v1/alerts";
  private static final String ENDPOINTS = "/endpoint/v1/endpoints";

  private final SophosCentralSimulator sophos;
  private final SimulatedTenant tenant;
  private final SophosTestClient caller;

  LongListTest(SophosCentralSimulator sophos) {
    this.sophos = sophos;
    this.tenant = sophos.tenant();
    this.caller = SophosTestClient.of(sophos);
  }

  @Test
  void list_hundredThousandItems_eachOnce() {
    tenant.endpoints().clear();
    tenant.addEndpoints(100_000);
    Set<Object> ids = new HashSet<>();
    String next = "";
    do {
      SophosTestClient.Reply page = caller.get(ENDPOINTS + "?pageSize=500&view=basic" + next);
      page.items().forEach(endpoint -> ids.add(endpoint.get("id")));
      next = page.at("pages.nextKey") == null ? "" : from(page);
    } while (!next.isEmpty());
    assertThat(ids).hasSize(100_000);
  }

  @Test
  void list_millionItems_countedPagedFound() {
    tenant.addAlerts(MILLION);
    tenant.addEndpoints(MILLION);
    tenant.addAdmins(MILLION);
    assertThat(caller.get(ALERTS + "?pageTotal=true").at("pages.items")).isEqualTo(MILLION + 12L);
    assertThat(caller.get("/common/v1/admins?page=10000&pageSize=100&pageTotal=true").at("pages"))
        .isEqualTo(
            Map.of(
                "current", 10_000L,
                "size", 100L,
                "total", 10_001L,
                "items", MILLION + 1L,
                "maxSize", 100L));
    Map<String, Object> admin =
        caller.get("/common/v1/admins?page=10000&pageSize=100").items().get(99);
    assertThat(caller.get("/common/v1/admins/" + admin.get("id")).text("id"))
        .isEqualTo(admin.get("id"));
  }

  @Test
  void list_filteredAndSorted_notInMemory() {
    tenant.addAlerts(50_000);
    SophosTestClient.Reply oldest =
        caller.get(ALERTS + "?sort=raisedAt:asc&severity=low&pageSize=3");
    assertThat(oldest.items()).hasSize(3).allMatch(alert -> "low".equals(alert.get("severity")));
    SophosTestClient.Reply older =
        caller.get(ALERTS + "?sort=raisedAt:asc&severity=low&pageSize=3" + from(oldest));
    assertThat(text(older.items().get(0), "raisedAt"))
        .isGreaterThan(text(oldest.items().get(2), "raisedAt"));
  }

  @Test
  void item_changedAmongMany_stored() {
    tenant.addAlerts(MILLION);
    Map<String, Object> alert = caller.get(ALERTS).items().get(30);
    String one = ALERTS + "/" + alert.get("id");
    assertThat(caller.post(one + "/actions", Map.of("action", "acknowledge")).status())
        .isEqualTo(201);
    assertThat(caller.get(one).at("allowedActions")).isEqualTo(List.of());
    assertThat(caller.get(ALERTS).items()).hasSize(50).doesNotContain(alert);
    assertThat(caller.get(ALERTS + "?pageTotal=true").at("pages.items")).isEqualTo(MILLION + 11L);

    tenant.addEndpoints(MILLION);
    Object id = caller.get(ENDPOINTS).items().get(40).get("id");
    assertThat(caller.delete(ENDPOINTS + "/" + id).at("deleted")).isEqualTo(true);
    assertThat(caller.get(ENDPOINTS + "/" + id).status()).isEqualTo(404);
    assertThat(caller.get(ENDPOINTS + "?pageTotal=true").at("pages.items")).isEqualTo(MILLION + 7L);
  }

  @Test
  void items_sameSeed_sameItems() {
    assertThat(sample(7)).isEqualTo(sample(7)).isNotEqualTo(sample(8));
  }

  @Test
  void items_generated_variedAndRelativeToClock(VirtualClock clock) {
    tenant.addAlerts(200);
    tenant.addEndpoints(200);
    Map<String, Set<Object>> seen = new HashMap<>();
    tenant.alerts().all().forEach(alert -> note(seen, alert, "severity", "product", "category"));
    tenant
        .endpoints()
        .all()
        .forEach(one -> note(seen, one, "type", "os.platform", "health.overall"));
    assertThat(seen.get("severity")).containsExactly("high", "low", "medium");
    assertThat(seen.get("product")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(seen.get("os.platform")).containsExactly("linux", "macOS", "windows");
    assertThat(seen.get("health.overall")).hasSize(4);
    assertThat(tenant.users().all()).allMatch(user -> text(user, "email").endsWith("@example.com"));
    Object raised = tenant.alerts().first(1).get(0).get("raisedAt");
    assertThat(raised).isEqualTo("2026-11-23T12:00:00.000Z");
    clock.advance(Duration.ofDays(1));
    assertThat(tenant.alerts().first(1).get(0).get("raisedAt")).isEqualTo(raised);
  }

  @Test
  void partner_millionTenants_eachWithAlerts() {
    SimulatedParentAccount partner = sophos.partner();
    partner.addTenants(MILLION, each -> each.addAlerts(3));
    SimulatedCredential credential = sophos.partnerCredential();
    SophosTestClient global =
        SophosTestClient.global(sophos, credential, "X-Partner-ID", partner.id());
    SophosTestClient.Reply page =
        global.get("/partner/v1/tenants?page=10000&pageSize=100&pageTotal=true");
    assertThat(page.at("pages.items")).isEqualTo(MILLION + 7L);
    Map<String, Object> listed = page.items().get(50);
    SophosTestClient regional =
        SophosTestClient.at(
            URI.create(text(listed, "apiHost")),
            "Authorization",
            "Bearer " + SophosTestClient.token(sophos, credential),
            "X-Tenant-ID",
            text(listed, "id"));
    assertThat(regional.get(ALERTS).items()).hasSize(3);
    SimulatedTenant held = partner.tenant(text(listed, "id")).orElseThrow();
    held.addAlerts(1);
    assertThat(regional.get(ALERTS).items()).hasSize(4);
    assertThat(partner.tenant(7).name()).endsWith(" 1");
    assertThatThrownBy(() -> partner.tenant(MILLION + 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000007 tenants");
  }

  @Test
  void add_negativeCount_exception() {
    assertThatThrownBy(() -> tenant.addAlerts(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 or more");
  }

  private static String sample(long seed) {
    VirtualClock noon = VirtualClock.at(Instant.parse("2026-11-23T12:00:00Z"));
    try (SophosCentralSimulator made =
        SophosCentralSimulator.builder().seed(seed).clock(noon).start()) {
      SimulatedTenant tenant = made.tenant();
      tenant.addAlerts(MILLION);
      tenant.addAdmins(MILLION);
      tenant.addRoles(3);
      made.partner().addTenants(MILLION);
      return tenant.alerts().first(20).toString()
          + tenant.admins().first(20)
          + tenant.roles().all()
          + made.partner().tenant(999_999).id()
          + made.partner().tenant(999_999).name();
    }
  }

  private static String from(SophosTestClient.Reply page) {
    return "&pageFromKey=" + SophosTestClient.encode(page.text("pages.nextKey"));
  }

  private static String text(Map<String, Object> item, String path) {
    return ItemProperties.text(item, path).orElseThrow();
  }

  private static void note(
      Map<String, Set<Object>> seen, Map<String, Object> item, String... paths) {
    for (String path : paths) {
      seen.computeIfAbsent(path, unknown -> new TreeSet<>()).add(text(item, path));
    }
  }
}
