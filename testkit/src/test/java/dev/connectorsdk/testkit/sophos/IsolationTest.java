package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IsolationTest {
  private static final String LIST = "/endpoint/v1/endpoints";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final SimulatedTenant tenant = sophos.tenant();
  private final SophosTestClient caller = SophosTestClient.of(sophos);
  private final List<String> ids =
      tenant.endpoints().all().stream().map(e -> String.valueOf(e.get("id"))).toList();
  private final String one = LIST + "/" + ids.get(0) + "/isolation";

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void isolation_manyEndpoints_visibleInLaterReads() {
    Reply reply = many(true, ids.subList(0, 2));
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.items())
        .extracting(item -> item.get("id"))
        .containsExactlyElementsOf(ids.subList(0, 2));
    assertThat(caller.get(LIST + "?isolationStatus=isolated").items()).hasSize(2);
    assertThat(caller.get(one).at("enabled")).isEqualTo(true);
    assertThat(caller.get(one).text("lastEnabledBy.type")).isEqualTo("service");
    assertThat(caller.get(one).text("comment")).isEqualTo("why");
  }

  @Test
  void isolation_unknownIds_leftOutOr404() {
    assertThat(many(true, List.of(ids.get(0), "unknown")).items()).hasSize(1);
    assertThat(many(true, List.of("unknown")).status()).isEqualTo(404);
  }

  @Test
  void isolation_oneEndpoint_enabledAndDisabled() {
    assertThat(caller.get(one).at("enabled")).isEqualTo(false);
    Reply on = caller.patch(one, Map.of("enabled", true, "comment", "on"));
    assertThat(on.status()).isEqualTo(200);
    Reply off = caller.patch(one, Map.of("enabled", false, "comment", "off"));
    assertThat(off.at("lastEnabledAt")).isNotNull();
    assertThat(off.at("lastDisabledAt")).isNotNull();
    assertThat(off.at("id")).isNull();
    assertThat(caller.get(LIST + "/" + ids.get(0)).text("isolation.status"))
        .isEqualTo("notIsolated");
    assertThat(caller.get(LIST + "/unknown/isolation").status()).isEqualTo(404);
  }

  @Test
  void isolation_changeInProgress_409() {
    tenant.beginIsolationChange(ids.get(0));
    assertThat(caller.patch(one, Map.of("enabled", true)).status()).isEqualTo(409);
    assertThat(many(true, ids).status()).isEqualTo(409);
    assertThat(caller.get(LIST + "?isolationStatus=isolated").items()).isEmpty();
    tenant.endIsolationChange(ids.get(0));
    assertThat(many(true, ids).status()).isEqualTo(202);
  }

  @ParameterizedTest
  @MethodSource
  void isolation_bodyOutsideLimits_400(Map<String, Object> body) {
    assertThat(caller.post(LIST + "/isolation", body).status()).isEqualTo(400);
  }

  static Stream<Map<String, Object>> isolation_bodyOutsideLimits_400() {
    return Stream.of(
        Json.object("enabled", true),
        Json.object("enabled", true, "ids", List.of()),
        Json.object("enabled", true, "ids", Collections.nCopies(51, "x")),
        Json.object("ids", List.of("x")),
        Json.object("enabled", "true", "ids", List.of("x")),
        Json.object("enabled", true, "ids", "x"),
        Json.object("enabled", true, "ids", List.of("x"), "comment", "c".repeat(401)));
  }

  private Reply many(boolean enabled, List<String> expected) {
    return caller.post(
        LIST + "/isolation", Json.object("enabled", enabled, "ids", expected, "comment", "why"));
  }
}
