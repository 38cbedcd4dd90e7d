package dev.connectorsdk.sophos.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The partner's own roles, against scripted answers. */
class PartnerRolesTest {
  private static final String LIST = "/partner/v1/roles";
  private static final String ONE = LIST + "/r-1";
  private static final Map<String, Object> ROLE =
      Map.of(
          "id", "r-1",
          "name", "Service Principal ReadOnly",
          "type", "predefined",
          "principalType", "service",
          "permissionSets", List.of("central_read_only"));

  private final Central central = new Central();
  private final Roles roles = central.partner().roles();

  @AfterEach
  void close() {
    central.close();
  }

  private void answer(String method, String path, int status, Object body) {
    central
        .simulator
        .faults()
        .on(method, path)
        .inject(Fault.response(SimulatedResponse.json(status, body)));
  }

  private RecordedCall last() {
    return central.apiCalls().get(central.apiCalls().size() - 1);
  }

  @Test
  void partnerRoles_listed_globalHostAndPartnerHeader() {
    answer("GET", LIST, 200, Map.of("items", List.of(ROLE)));
    assertThat(roles.list(q -> q.principalType(PrincipalType.SERVICE)))
        .extracting(Role::id)
        .containsExactly("r-1");
    assertThat(last().path()).isEqualTo(LIST);
    assertThat(last().query()).containsEntry("principalType", List.of("service"));
    assertThat(last().headers().get("X-Partner-ID"))
        .containsExactly(central.simulator.partner().id());
    assertThat(last().headers()).doesNotContainKey("X-Tenant-ID");
  }

  @Test
  void partnerRole_readCreatedUpdatedDeleted_asDocumented() {
    answer("GET", ONE, 200, ROLE);
    answer("POST", LIST, 201, ROLE);
    answer("PATCH", ONE, 200, ROLE);
    answer("DELETE", ONE, 200, Map.of("deleted", true));

    assertThat(roles.get("r-1").name()).contains("Service Principal ReadOnly");
    assertThat(
            roles
                .create(
                    draft ->
                        draft
                            .name("Readers")
                            .principalType(PrincipalType.SERVICE)
                            .addPermissionSets("central_read_only"))
                .id())
        .isEqualTo("r-1");
    assertThat(last().method() + last().path()).isEqualTo("POST" + LIST);
    assertThat(roles.update("r-1", change -> change.description("for reports")).id())
        .isEqualTo("r-1");
    assertThat(last().method() + last().body()).isEqualTo("PATCH{\"description\":\"for reports\"}");
    assertThat(roles.delete("r-1")).isTrue();
    assertThat(last().method() + last().path()).isEqualTo("DELETE" + ONE);
  }

  @Test
  void roleQuery_everyFilterAtPartner_isSent() {
    answer("GET", LIST, 200, Map.of("items", List.of(ROLE)));
    answer("GET", ONE, 200, ROLE);

    assertThat(
            roles.list(
                q ->
                    q.type(RoleType.PREDEFINED)
                        .principalType(PrincipalType.SERVICE)
                        .addFields("name")))
        .hasSize(1);
    assertThat(last().query())
        .isEqualTo(
            Map.of(
                "type", List.of("predefined"),
                "principalType", List.of("service"),
                "fields", List.of("name")));
    assertThat(roles.get("r-1", "name", "type").id()).isEqualTo("r-1");
    assertThat(last().query()).isEqualTo(Map.of("fields", List.of("name,type")));
  }

  @Test
  void permissionSetQuery_everyFilterAtPartner_isSent() {
    String path = LIST + "/permission-sets";
    answer("GET", path, 200, Map.of("items", List.of(Map.of("id", "central_read_only"))));

    assertThat(
            roles.permissionSets(
                q ->
                    q.type(PermissionSetType.PRODUCT)
                        .product(PermissionProduct.ENDPOINT)
                        .access(PermissionAccess.READ_ONLY)
                        .allowedInCustomRole(true)
                        .principalType(PrincipalType.USER)
                        .addFields("access")))
        .hasSize(1);
    assertThat(last().query())
        .isEqualTo(
            Map.of(
                "type", List.of("product"),
                "product", List.of("endpoint"),
                "access", List.of("readOnly"),
                "allowedInCustomRole", List.of("true"),
                "principalType", List.of("user"),
                "fields", List.of("access")));
  }

  @Test
  void roleDraftAndChange_everyPropertyAtPartner_isSent() {
    answer("POST", LIST, 201, ROLE);
    answer("PATCH", ONE, 200, ROLE);

    roles.create(
        draft ->
            draft
                .name("Readers")
                .description("For reports")
                .principalType(PrincipalType.SERVICE)
                .addPermissionSets("central_read_only"));
    assertThat(last().json())
        .isEqualTo(
            Map.of(
                "name", "Readers",
                "description", "For reports",
                "principalType", "service",
                "permissionSets", List.of("central_read_only")));
    roles.update(
        "r-1", change -> change.name("Viewers").permissionSets(List.of("central_read_only")));
    assertThat(last().json())
        .isEqualTo(Map.of("name", "Viewers", "permissionSets", List.of("central_read_only")));
  }

  @Test
  void assignedRole_delete_conflict() {
    answer("DELETE", ONE, 409, Map.of("error", "resourceConflict"));
    assertThatThrownBy(() -> roles.delete("r-1")).isInstanceOf(ConflictException.class);
  }

  @Test
  void partnerRoles_matched_withTheSixOfTheConsole() {
    answer("GET", LIST, 200, Map.of("items", List.of(ROLE)));
    answer(
        "GET",
        LIST + "/permission-sets",
        200,
        Map.of("items", List.of(Map.of("id", "central_read_only"))));
    assertThat(roles.servicePrincipalRoles())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.servicePrincipalRole()).isEqualTo(ServicePrincipalRole.READ_ONLY);
              assertThat(one.permissionSets())
                  .extracting(PermissionSet::id)
                  .containsExactly("central_read_only");
            });
  }
}
