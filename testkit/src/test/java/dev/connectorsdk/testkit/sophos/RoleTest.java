package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {
  private static final String LIST = "/common/v1/roles";
  private static final List<String> SETS = List.of("central_helpdesk", "endpoint_product_admin");

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void roles_predefined_sixServicePrincipalRoles() {
    Reply reply = caller.get(LIST + "?type=predefined&principalType=service");
    assertThat(reply.items())
        .extracting(role -> role.get("name"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ServiceRole.values()).map(ServiceRole::title).toList());
    assertThat(reply.at("pages")).isNull();
    assertThat(caller.get(LIST + "?type=custom").items()).isEmpty();
    assertThat(caller.get(LIST + "?fields=name").items().get(0).keySet())
        .containsExactlyInAnyOrder("id", "name");
  }

  @Test
  void role_custom_createdReadChangedDeleted() {
    Reply made = create("Night shift");
    assertThat(made.status()).isEqualTo(201);
    String path = LIST + "/" + made.text("id");
    assertThat(caller.get(path).text("type")).isEqualTo("custom");
    Reply changed =
        caller.patch(path, Map.of("name", "Day shift", "permissionSets", SETS.subList(0, 1)));
    assertThat(changed.text("name")).isEqualTo("Day shift");
    assertThat(changed.text("description")).isEqualTo("Looks on");
    assertThat(caller.get(path).at("permissionSets")).isEqualTo(SETS.subList(0, 1));
    assertThat(caller.delete(path).at("deleted")).isEqualTo(true);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(caller.delete(path).at("deleted")).isEqualTo(false);
  }

  @Test
  void role_usedName_409() {
    create("Night shift");
    assertThat(create("night SHIFT").status()).isEqualTo(409);
    assertThat(create("Super Admin").status()).isEqualTo(409);
    String other = LIST + "/" + create("Other").text("id");
    assertThat(caller.patch(other, Map.of("name", "Night shift")).status()).isEqualTo(409);
    assertThat(caller.patch(other, Map.of("name", "Other")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource
  void createRole_invalidBody_400(Map<String, Object> body) {
    assertThat(caller.post(LIST, body).status()).isEqualTo(400);
  }

  static Stream<Map<String, Object>> createRole_invalidBody_400() {
    return Stream.of(
        Json.object("principalType", "user", "permissionSets", SETS),
        Json.object("name", " ", "principalType", "user", "permissionSets", SETS),
        Json.object("name", "a", "permissionSets", SETS),
        Json.object("name", "a", "principalType", "robot", "permissionSets", SETS),
        Json.object("name", "a", "principalType", "user"),
        Json.object("name", "a", "principalType", "user", "permissionSets", List.of("unknown")),
        Json.object(
            "name", "a", "principalType", "user", "permissionSets", List.of("central_admin")));
  }

  @Test
  void changeRole_principalTypeOrPredefined_400() {
    String own = LIST + "/" + create("Mine").text("id");
    assertThat(caller.patch(own, Map.of("principalType", "service")).status()).isEqualTo(400);
    String predefined = LIST + "/" + caller.get(LIST).items().get(0).get("id");
    assertThat(caller.patch(predefined, Map.of("name", "x")).status()).isEqualTo(400);
    assertThat(caller.delete(predefined).status()).isEqualTo(400);
    assertThat(caller.patch(LIST + "/unknown", Map.of("name", "x")).status()).isEqualTo(404);
  }

  @Test
  void permissionSets_eachFilter_selects() {
    String path = LIST + "/permission-sets";
    assertThat(caller.get(path + "?type=setting").items()).hasSize(1);
    assertThat(caller.get(path + "?product=endpoint&access=readOnly").items())
        .extracting(set -> set.get("id"))
        .containsExactly("endpoint_product_readOnly");
    assertThat(caller.get(path + "?allowedInCustomRole=false").items())
        .extracting(set -> set.get("id"))
        .containsExactly("central_admin");
    assertThat(caller.get(path + "?principalType=service").items()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?type=special",
        "?principalType=robot",
        "/permission-sets?access=all",
        "/permission-sets?type=x",
        "/permission-sets?allowedInCustomRole=perhaps"
      })
  void roles_invalidFilter_400(String query) {
    assertThat(caller.get(LIST + query).status()).isEqualTo(400);
  }

  private Reply create(String name) {
    return caller.post(
        LIST,
        Json.object(
            "name",
            name,
            "description",
            "Looks on",
            "principalType",
            "user",
            "permissionSets",
            SETS));
  }
}
