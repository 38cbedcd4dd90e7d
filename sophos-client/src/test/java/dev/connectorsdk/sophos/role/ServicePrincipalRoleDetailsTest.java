package dev.connectorsdk.sophos.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePrincipalRoleDetailsTest {
  private static final PermissionSet SET = PermissionSet.builder().id("central_admin").build();

  @Test
  void tenantRoles_matched_withTheSixOfTheConsole() {
    try (Central central = new Central()) {
      List<ServicePrincipalRoleDetails> known =
          central.client().tenant().roles().servicePrincipalRoles();

      assertThat(known)
          .extracting(ServicePrincipalRoleDetails::servicePrincipalRole)
          .containsExactlyInAnyOrderElementsOf(ServicePrincipalRole.known());
      assertThat(known)
          .allSatisfy(
              one ->
                  assertThat(one.permissionSets())
                      .extracting(PermissionSet::id)
                      .isEqualTo(one.role().permissionSets()));
      assertThat(central.apiCalls()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Service Principal ReadOnly, service, predefined, true",
    "service principal read-only, service, predefined, true",
    "ReadOnly, service, '', true",
    "Service Principal ReadOnly, user, predefined, false",
    "Service Principal ReadOnly, '', predefined, false",
    "Service Principal ReadOnly, service, custom, false",
    "Auditor, service, predefined, false",
    "'', service, predefined, false",
    "' ', service, predefined, false",
  })
  void onlyPredefinedServiceRolesOfAKnownNameMatch(
      String name, String principal, String type, boolean matches) {
    Role.Builder role = Role.builder().id("r").name(name);
    if (!principal.isEmpty()) {
      role.principalType(new PrincipalType(principal));
    }
    if (!type.isEmpty()) {
      role.type(new RoleType(type));
    }

    assertThat(ServicePrincipalRoleDetails.join(List.of(role.build()), List.of()))
        .hasSize(matches ? 1 : 0);
  }

  @Test
  void role_withoutName_matchesNone() {
    Role nameless = Role.builder().id("r").principalType(PrincipalType.SERVICE).build();

    assertThat(ServicePrincipalRoleDetails.join(List.of(nameless), List.of(SET))).isEmpty();
  }

  @Test
  void permissionSet_notListed_isItsId() {
    Role role =
        Role.builder()
            .id("r")
            .name("Service Principal Firewall")
            .principalType(PrincipalType.SERVICE)
            .addPermissionSets("gone", "central_admin")
            .build();

    assertThat(ServicePrincipalRoleDetails.join(List.of(role), List.of(SET)))
        .singleElement()
        .satisfies(one -> assertThat(one.permissionSets()).containsExactly(SET))
        .satisfies(one -> assertThat(one.role().permissionSets()).contains("gone"));
  }
}
