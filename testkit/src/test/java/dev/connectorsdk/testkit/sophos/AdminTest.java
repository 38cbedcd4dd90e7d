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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdminTest {
  private static final String LIST = "/common/v1/admins";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final SimulatedTenant tenant = sophos.tenant();
  private final SophosTestClient caller = SophosTestClient.of(sophos);
  private final String superAdmin = role("Super Admin");
  private final String helpDesk = role("Help Desk");
  private final String first = String.valueOf(tenant.admins().all().get(0).get("id"));
  private final Map<String, Object> user = tenant.users().all().get(1);

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void admin_directoryUser_createdAndDeleted() {
    Reply made = create(helpDesk);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("profile.email")).isEqualTo(user.get("email"));
    assertThat(made.text("tenant.id")).isEqualTo(tenant.id());
    String path = LIST + "/" + made.text("id");
    assertThat(caller.get(path).body()).isEqualTo(made.body());
    assertThat(create(helpDesk).status()).isEqualTo(409);
    assertThat(caller.delete(path).at("deleted")).isEqualTo(true);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(caller.delete(path).status()).isEqualTo(404);
  }

  @Test
  void admins_manyAdmins_pagedAndFiltered() {
    create(helpDesk);
    assertThat(caller.get(LIST + "?pageTotal=true&pageSize=1").at("pages.total")).isEqualTo(2L);
    assertThat(caller.get(LIST + "?page=3").items()).isEmpty();
    assertThat(caller.get(LIST + "?roleId=" + helpDesk).items()).hasSize(1);
    String email = SophosTestClient.encode(String.valueOf(user.get("email")));
    assertThat(caller.get(LIST + "?search=" + email + "&searchFields=username").items()).hasSize(1);
    assertThat(caller.get(LIST + "?searchFields=shoeSize").status()).isEqualTo(400);
    assertThat(caller.get(LIST + "?fields=users").items().get(0).keySet())
        .containsExactlyInAnyOrder("id", "users");
  }

  @Test
  void admins_withoutPages_itemsOnly() {
    try (SophosCentralSimulator invalid =
        SophosCentralSimulator.builder().withoutAdminPages().start()) {
      assertThat(SophosTestClient.of(invalid).get(LIST).at("pages")).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource
  void createAdmin_invalidBody_400(Map<String, Object> body, int status) {
    assertThat(caller.post(LIST, body).status()).isEqualTo(status);
  }

  static Stream<Arguments> createAdmin_invalidBody_400() {
    List<Map<String, String>> unknownRole = List.of(Map.of("roleId", "unknown"));
    return Stream.of(
        Arguments.of(Json.object("userId", "u"), 400),
        Arguments.of(Json.object("roleAssignments", unknownRole), 400),
        Arguments.of(Json.object("userId", "u", "roleAssignments", List.of("unknown")), 400),
        Arguments.of(Json.object("userId", "u", "roleAssignments", unknownRole), 404));
  }

  @Test
  void createAdmin_unknownUserOrServiceRole_rejected() {
    assertThat(create("unknown", helpDesk).status()).isEqualTo(404);
    assertThat(create(role("Service Principal Firewall")).status()).isEqualTo(400);
  }

  @Test
  void deleteAdmin_lastSuperAdmin_409() {
    String assignments = LIST + "/" + first + "/role-assignments";
    String own = String.valueOf(caller.get(assignments).items().get(0).get("id"));
    assertThat(caller.delete(LIST + "/" + first).status()).isEqualTo(409);
    assertThat(caller.delete(assignments + "/" + own).status()).isEqualTo(409);
    assertThat(caller.post(assignments, Map.of("roleId", helpDesk)).status()).isEqualTo(409);
    create(superAdmin);
    assertThat(caller.post(assignments, Map.of("roleId", helpDesk)).status()).isEqualTo(201);
  }

  @Test
  void roleAssignment_new_replacesCurrent() {
    String assignments = LIST + "/" + create(helpDesk).text("id") + "/role-assignments";
    String former = String.valueOf(caller.get(assignments).items().get(0).get("id"));
    Reply made = caller.post(assignments, Map.of("roleId", superAdmin));
    assertThat(made.text("roleId")).isEqualTo(superAdmin);
    assertThat(caller.get(assignments).items()).hasSize(1);
    assertThat(caller.get(assignments + "/" + made.text("id")).body()).isEqualTo(made.body());
    assertThat(caller.get(assignments + "/" + former).status()).isEqualTo(404);
    assertThat(caller.post(assignments, Map.of("roleId", "unknown")).status()).isEqualTo(404);
  }

  @Test
  void roleAssignment_deleted_adminStays() {
    Reply admin = create(helpDesk);
    String assignments = LIST + "/" + admin.text("id") + "/role-assignments";
    String own = String.valueOf(caller.get(assignments).items().get(0).get("id"));
    assertThat(caller.delete(assignments + "/" + own).at("deleted")).isEqualTo(true);
    assertThat(caller.get(assignments).items()).isEmpty();
    assertThat(caller.delete(assignments + "/" + own).at("deleted")).isEqualTo(false);
  }

  @Test
  void deleteRole_assigned_409() {
    String roleId =
        caller
            .post(
                "/common/v1/roles",
                Json.object(
                    "name", "Night shift",
                    "principalType", "user",
                    "permissionSets", List.of("central_helpdesk")))
            .text("id");
    String admin = create(roleId).text("id");
    assertThat(caller.delete("/common/v1/roles/" + roleId).status()).isEqualTo(409);
    caller.delete(LIST + "/" + admin);
    assertThat(caller.delete("/common/v1/roles/" + roleId).at("deleted")).isEqualTo(true);
  }

  private Reply create(String roleId) {
    return create(String.valueOf(user.get("id")), roleId);
  }

  private Reply create(String userId, String roleId) {
    return caller.post(
        LIST, Json.object("userId", userId, "roleAssignments", List.of(Map.of("roleId", roleId))));
  }

  private String role(String name) {
    return tenant.roles().all().stream()
        .filter(role -> name.equals(role.get("name")))
        .map(role -> String.valueOf(role.get("id")))
        .findFirst()
        .orElseThrow();
  }
}
