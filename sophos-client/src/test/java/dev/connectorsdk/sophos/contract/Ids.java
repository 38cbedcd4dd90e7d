package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** What there is to name in a simulation. */
final class Ids {
  private final Central central;
  private final SimulatedTenant tenant;

  Ids(Central central) {
    this.central = central;
    this.tenant = central.simulator.tenant();
    tenant
        .admins()
        .add(
            Map.of(
                "id", "spare", "roleAssignments", List.of(Map.of("id", "as-1", "roleId", "r-1"))));
    tenant
        .roles()
        .add(
            Map.of(
                "id",
                "custom",
                "name",
                "Shift",
                "type",
                "custom",
                "principalType",
                "user",
                "permissionSets",
                List.of("central_helpdesk")));
  }

  String alert() {
    return central.alertId();
  }

  String endpoint() {
    return Central.firstId(tenant.endpoints().all());
  }

  String userRole() {
    return Central.firstId(tenant.roles().all());
  }

  String customRole() {
    return "custom";
  }

  String admin() {
    return Central.firstId(tenant.admins().all());
  }

  String spareAdmin() {
    return "spare";
  }

  String freeUser() {
    return String.valueOf(tenant.users().all().get(1).get("id"));
  }

  String partnerTenant() {
    return central.simulator.partner().tenants().get(0).id();
  }

  String organizationTenant() {
    return central.simulator.organization().tenants().get(0).id();
  }
}
