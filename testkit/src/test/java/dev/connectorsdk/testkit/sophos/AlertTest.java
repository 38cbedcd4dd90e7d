package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
  private static final String LIST = "/common/v1/alerts";

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
  void alert_generated_documentedProperties() {
    tenant.addAlerts(1);
    assertThat(caller.get(LIST).items().get(0).keySet())
        .containsExactlyInAnyOrder(
            "id",
            "allowedActions",
            "category",
            "description",
            "groupKey",
            "managedAgent",
            "person",
            "product",
            "raisedAt",
            "severity",
            "tenant",
            "type");
  }

  @Test
  void alerts_followingKeys_eachOnce() {
    tenant.addAlerts(250);
    assertThat(walk(LIST + "?pageSize=100", false)).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void alerts_removedBetweenPages_noneSkipped() {
    tenant.addAlerts(30);
    assertThat(walk(LIST + "?pageSize=10", true)).hasSize(30).doesNotHaveDuplicates();
    assertThat(tenant.alerts().size()).isZero();
  }

  @Test
  void alerts_firstPage_totalsOnRequestNoFromKey() {
    tenant.addAlerts(7);
    Reply reply = caller.get(LIST + "?pageSize=3&pageTotal=true&pageFromKey=");
    assertThat(reply.at("pages.total")).isEqualTo(3L);
    assertThat(reply.at("pages.items")).isEqualTo(7L);
    assertThat(reply.at("pages.maxSize")).isEqualTo(100L);
    assertThat(reply.at("pages.fromKey")).isNull();
    assertThat(caller.get(LIST).at("pages.total")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "k%2B", "k%2B!!!", "k%2BYWxlcnRzOjE6MTox", "%00"})
  void alerts_unknownKey_400(String key) {
    tenant.addAlerts(3);
    assertThat(caller.get(LIST + "?pageFromKey=" + key).status()).isEqualTo(400);
  }

  @Test
  void alerts_unencodedKey_400() {
    tenant.addAlerts(3);
    String key = caller.get(LIST + "?pageSize=1").text("pages.nextKey");
    assertThat(caller.get(LIST + "?pageFromKey=" + key).status()).isEqualTo(400);
    assertThat(caller.get(LIST + "?pageFromKey=" + SophosTestClient.encode(key)).status())
        .isEqualTo(200);
  }

  @Test
  void alerts_keyOfOtherList_400() {
    tenant.addAlerts(3);
    String key = SophosTestClient.encode(caller.get(LIST + "?pageSize=1").text("pages.nextKey"));
    assertThat(caller.get("/endpoint/v1/endpoints?pageFromKey=" + key).status()).isEqualTo(400);
  }

  @Test
  void alerts_keyOnLastPage_leadsToEmptyPage() {
    try (SophosCentralSimulator invalid =
        SophosCentralSimulator.builder().sizes(2, 0).keyOnLastAlertPage().start()) {
      SophosTestClient there = SophosTestClient.of(invalid);
      String key = there.get(LIST).text("pages.nextKey");
      Reply after = there.get(LIST + "?pageFromKey=" + SophosTestClient.encode(key));
      assertThat(after.items()).isEmpty();
      assertThat(after.at("pages.nextKey")).isNull();
    }
  }

  @Test
  void alerts_eachFilter_selects() {
    tenant.alerts().add(alert("a1", "high", "2026-11-01T00:00:00.000Z", "malware", "endpoint"));
    tenant.alerts().add(alert("a2", "low", "2026-11-02T00:00:00.000Z", "updating", "server"));
    tenant.alerts().add(alert("a3", "medium", "2026-11-03T00:00:00.000Z", "malware", "server"));
    assertThat(ids("severity=high,medium")).containsExactly("a1", "a3");
    assertThat(ids("severity=high&severity=low")).containsExactly("a1", "a2");
    assertThat(ids("category=malware&product=server")).containsExactly("a3");
    assertThat(ids("ids=a1,a3,unknown")).containsExactly("a1", "a3");
    assertThat(ids("groupKey=group-a2")).containsExactly("a2");
    assertThat(ids("from=2026-11-02T00:00:00Z")).containsExactly("a2", "a3");
    assertThat(ids("to=2026-11-02T00:00:00Z")).containsExactly("a1", "a2");
    assertThat(ids("sort=raisedAt:desc")).containsExactly("a3", "a2", "a1");
    assertThat(ids("sort=product,raisedAt:desc")).containsExactly("a1", "a3", "a2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2026-11-02T00:00:00.123456Z",
        "from=2026-11-02T00:00:00%2B00:00",
        "to=yesterday",
        "to=2026-13-02T00:00:00Z",
        "from=2026-11-02"
      })
  void alerts_dateInOtherForm_validationException(String query) {
    Reply reply = caller.get(LIST + "?" + query);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("error")).isEqualTo("validationException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"severity=HIGH", "sort=raisedAt:down", "pageSize=101"})
  void alerts_invalidValue_400(String query) {
    assertThat(caller.get(LIST + "?" + query).status()).isEqualTo(400);
  }

  @Test
  void alerts_fields_selectedPropertiesAndId() {
    tenant.addAlerts(1);
    assertThat(caller.get(LIST + "?fields=severity,raisedAt").items().get(0).keySet())
        .containsExactlyInAnyOrder("id", "severity", "raisedAt");
  }

  @Test
  void search_filtersInBody_sameResult() {
    tenant.alerts().add(alert("a1", "high", "2026-11-01T00:00:00.000Z", "malware", "endpoint"));
    tenant.alerts().add(alert("a2", "low", "2026-11-02T00:00:00.000Z", "updating", "server"));
    Reply found =
        caller.post(
            LIST + "/search",
            Map.of("severity", List.of("low"), "fields", List.of("severity"), "pageTotal", true));
    assertThat(found.items()).containsExactly(Map.of("id", "a2", "severity", "low"));
    Reply first = caller.post(LIST + "/search", Map.of("pageSize", 1));
    Reply second =
        caller.post(
            LIST + "/search", Map.of("pageSize", 1, "pageFromKey", first.text("pages.nextKey")));
    assertThat(second.items()).extracting(alert -> alert.get("id")).containsExactly("a2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"severity\":\"low\"}",
        "{\"ids\":[1]}",
        "{\"pageSize\":\"many\"}",
        "{\"pageTotal\":\"true\"}",
        "{\"from\":7}"
      })
  void search_invalidBody_400(String body) {
    assertThat(caller.send("POST", LIST + "/search", body).status()).isEqualTo(400);
  }

  @Test
  void alert_byId_returned() {
    tenant.alerts().add(alert("a1", "high", "2026-11-01T00:00:00.000Z", "malware", "endpoint"));
    assertThat(caller.get(LIST + "/a1").text("severity")).isEqualTo("high");
    assertThat(caller.get(LIST + "/a2").status()).isEqualTo(404);
  }

  @Test
  void alertAction_allowed_closesAlertOnce() {
    tenant.alerts().add(alert("a1", "high", "2026-11-01T00:00:00.000Z", "malware", "endpoint"));
    Map<String, Object> body = Json.object("action", "acknowledge", "message", "seen");
    Reply done = caller.post(LIST + "/a1/actions", body);
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.text("alertId")).isEqualTo("a1");
    assertThat(done.text("status")).isEqualTo("requested");
    assertThat(done.text("requestedAt")).isEqualTo("2026-11-23T12:00:00.000Z");
    assertThat(caller.get(LIST).items()).isEmpty();
    assertThat(caller.get(LIST + "/a1").at("allowedActions")).isEqualTo(List.of());
    assertThat(caller.post(LIST + "/a1/actions", body).status()).isEqualTo(400);
  }

  @Test
  void alertAction_notAllowed_400() {
    tenant.alerts().add(alert("a1", "high", "2026-11-01T00:00:00.000Z", "malware", "endpoint"));
    String path = LIST + "/a1/actions";
    assertThat(caller.post(path, Map.of("action", "cleanPua")).status()).isEqualTo(400);
    assertThat(caller.post(path, Map.of()).status()).isEqualTo(400);
    assertThat(caller.post(LIST + "/a9/actions", Map.of("action", "acknowledge")).status())
        .isEqualTo(404);
    assertThat(caller.get(LIST).items()).hasSize(1);
  }

  @Test
  void alerts_unusualItems_servedUnchanged() {
    String invalid =
        "{\"severity\":\"apocalyptic\",\"allowedActions\":null,\"raisedAt\":\"2021-02-12T15:04:53\"}";
    tenant.alerts().addJson(invalid);
    assertThat(caller.get(LIST).body()).contains("\"items\":[" + invalid + "]");
  }

  private List<Object> walk(String path, boolean removing) {
    List<Object> seen = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      Reply reply = caller.get(next);
      for (Map<String, Object> alert : reply.items()) {
        seen.add(alert.getOrDefault("id", ""));
        if (removing) {
          tenant.alerts().remove(String.valueOf(alert.get("id")));
        }
      }
      Object key = reply.at("pages.nextKey");
      next = key == null ? "" : path + "&pageFromKey=" + SophosTestClient.encode(key.toString());
    }
    return seen;
  }

  private List<Object> ids(String query) {
    return caller.get(LIST + "?" + query).items().stream()
        .map(alert -> alert.getOrDefault("id", ""))
        .toList();
  }

  private static Map<String, Object> alert(
      String id, String severity, String raisedAt, String category, String product) {
    return Json.object(
        "id", id,
        "severity", severity,
        "raisedAt", raisedAt,
        "category", category,
        "product", product,
        "groupKey", "group-" + id,
        "allowedActions", List.of("acknowledge"));
  }
}
