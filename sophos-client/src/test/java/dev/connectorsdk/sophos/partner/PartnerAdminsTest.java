package dev.connectorsdk.sophos.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.PartnerScope;
import dev.connectorsdk.sophos.admin.RoleAssignment;
import dev.connectorsdk.sophos.admin.RoleScope;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.PrincipalType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PartnerAdminsTest {
  private final Central central = new Central();
  private final PartnerScope partner = central.partner();
  private final PartnerAdmins admins = partner.admins();
  private final String role = role(PrincipalType.USER);
  private final String tenant = central.simulator.partner().tenants().get(0).id();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void admin_created_isFoundByRoleEmailAndTenant() {
    PartnerAdmin admin = create("grace@partner.example", RoleScope.ofTenant(tenant));

    assertThat(admins.get(admin.id())).isEqualTo(admin);
    assertThat(admins.list(q -> q.email("grace@partner.example"))).containsExactly(admin);
    assertThat(admins.list(q -> q.search("GRACE"))).containsExactly(admin);
    assertThat(admins.list(q -> q.withAccessToTenant(tenant).roleId(role))).contains(admin);
    assertThat(admins.list(q -> q.withAccessToTenant("other"))).doesNotContain(admin);
    assertThat(admin.profile().orElseThrow().firstName()).contains("Grace");
  }

  @Test
  void emailAddress_inUse_conflict() {
    create("grace@partner.example", RoleScope.SELF);

    assertThatThrownBy(() -> create("grace@partner.example", RoleScope.SELF))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("already in use");
    assertThat(admins.list()).hasSize(2);
  }

  @Test
  void roles_assignedAndRemoved_areThoseOfTheAdmin() {
    PartnerAdmin admin = create("grace@partner.example", RoleScope.SELF);
    PartnerRoleAssignments assignments = admins.roleAssignments(admin.id());

    RoleAssignment added = assignments.assign(role, RoleScope.ALL_MANAGED_TENANTS);

    assertThat(added.scope()).contains(RoleScope.ALL_MANAGED_TENANTS);
    assertThat(assignments.list().stream().map(RoleAssignment::scope))
        .containsExactly(admin.roleAssignments().get(0).scope(), added.scope());
    assertThat(assignments.get(added.id())).isEqualTo(added);
    assertThat(assignments.remove(added.id())).isTrue();
    assertThat(assignments.remove(added.id())).isFalse();
    assertThat(admins.get(admin.id())).isEqualTo(admin);
  }

  @Test
  void assignedRole_deleted_conflict() {
    String custom =
        partner
            .roles()
            .create(
                r ->
                    r.name("Shift")
                        .principalType(PrincipalType.USER)
                        .addPermissionSets("central_helpdesk"))
            .id();
    String admin = create("grace@partner.example", RoleScope.SELF).id();
    admins.roleAssignments(admin).assign(custom, RoleScope.ALL_MANAGED_TENANTS);

    assertThatThrownBy(() -> partner.roles().delete(custom)).isInstanceOf(ConflictException.class);
  }

  @Test
  void unknownAdminRoleOrTenant_used_notFoundAndNothingIsCreated() {
    String theirs =
        Central.firstId(central.simulator.addPartner().items("/partner/v1/admins").all());
    PartnerRoleAssignments own =
        admins.roleAssignments(admins.list().stream().findFirst().orElseThrow().id());
    String notOurs = central.simulator.tenant().id();

    assertThatThrownBy(() -> admins.get(theirs)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> admins.roleAssignments(theirs).list().stream().count())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("admin");
    assertThatThrownBy(() -> own.assign("nowhere", RoleScope.ALL_MANAGED_TENANTS))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Can't find role");
    assertThatThrownBy(() -> own.assign(role, RoleScope.ofTenant(notOurs)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> own.get("nowhere")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> create("x@partner.example", RoleScope.ofTenant(notOurs)))
        .isInstanceOf(NotFoundException.class);
    assertThat(own.list()).hasSize(1);
    assertThat(admins.list()).hasSize(1);
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertThatIllegalArgumentException().isThrownBy(() -> admins.create(a -> a.username(" ")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admins.create(a -> a.username("x").putRoles(" ", RoleScope.SELF)))
        .withMessageContaining("roles must not be blank");
    assertThatIllegalArgumentException().isThrownBy(() -> RoleScope.ofTenant(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> admins.get(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> admins.roleAssignments("a/b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admins.roleAssignments("a").assign(" ", RoleScope.SELF));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admins.list(q -> q.pageSize(101)))
        .withMessageContaining("1 to 100");
    assertThat(central.apiCalls()).hasSize(before);
  }

  private PartnerAdmin create(String username, RoleScope scope) {
    return admins.create(a -> a.username(username).firstName("Grace").putRoles(role, scope));
  }

  private String role(PrincipalType type) {
    return partner.roles().list(q -> q.principalType(type)).stream().findFirst().orElseThrow().id();
  }
}
