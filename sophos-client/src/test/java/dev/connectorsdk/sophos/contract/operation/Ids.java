package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** The ids of the objects of a simulation. */
public final class Ids {
  private final Central central;
  private final SimulatedTenant tenant;

  public Ids(Central central) {
    this.central = central;
    this.tenant = central.simulator.tenant();
    SettingSeeds.addTo(tenant);
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
    tenant
        .items("/user-activity-verification/v1/attestations")
        .add(Map.of("id", "att-1", "status", "completed", "selectedOption", "y"));
    tenant
        .items("/endpoint/v1/endpoint-groups")
        .add(Map.of("id", "eg-1", "name", "Laptops", "type", "computer"));
    MobileItems.addTo(tenant);
    addFirewalls();
    tenant
        .items("/accounts/v1/access-tokens")
        .add(Map.of("id", "at-1", "label", "Sensor", "type", "sophosLinuxSensor"));
    central
        .simulator
        .partner()
        .items("/partner/v1/admins")
        .add(
            Map.of(
                "id",
                "spare",
                "username",
                "spare@partner.example",
                "roleAssignments",
                List.of(
                    Map.of(
                        "id",
                        "as-1",
                        "roleId",
                        "r-1",
                        "scope",
                        Map.of("type", "tenant", "id", "t-1")))));
    tenant
        .items("/dns-protection/v2/locations")
        .add(Map.of("id", "dns-1", "name", "Shop", "ipList", List.of("203.0.113.4")));
    tenant
        .items("/cloud-security/v1/profiles")
        .add(
            Map.of(
                "id",
                "rp-1",
                "version",
                2,
                "versions",
                List.of(Map.of("version", 1), Map.of("version", 2))));
    tenant.userGroups().add(Map.of("id", "ug-1", "name", "Sales"));
    addJobs();
    MailItems.addTo(tenant);
    addSettings();
    tenant
        .items("/endpoint/v1/policies")
        .add(
            Map.of(
                "id",
                "po-1",
                "name",
                "Shops",
                "type",
                "peripheral-control",
                "priority",
                2,
                "settings",
                Map.of("endpoint.peripheral-control.monitor", Map.of("value", true))));
    addQueries("live-discover");
    addQueries("xdr-query");
    for (String kind : List.of("detections", "groups")) {
      tenant
          .items("/detections/v1/queries/" + kind)
          .add(Map.of("id", "run-1", "status", "finished", "result", "succeeded"));
    }
  }

  private void addFirewalls() {
    for (String id : List.of("fw-1", "fw-2")) {
      tenant.items("/firewall/v1/firewalls").add(Map.of("id", id, "group", Map.of("id", "fg-2")));
    }
    tenant.items("/firewall/v1/firewall-groups").add(Map.of("id", "fg-1", "name", "Depots"));
    tenant
        .items("/firewall/v1/firewall-config/transactions")
        .add(
            Map.of(
                "id",
                "tx-1",
                "firewallId",
                "fw-1",
                "result",
                "success",
                "createdAt",
                "2026-03-01T00:00:00Z",
                "finishedAt",
                "2026-03-01T00:00:03Z"));
  }

  /** An exclusion of each kind, and an allowed and a blocked item. */
  private void addSettings() {
    String settings = "/endpoint/v1/settings/";
    tenant
        .items(settings + "exclusions/scanning")
        .add(Map.of("id", "ex-1", "type", "path", "value", "C:\\Old\\"));
    for (String kind : List.of("isolation", "intrusion-prevention")) {
      tenant
          .items(settings + "exclusions/" + kind)
          .add(Map.of("id", "ex-1", "direction", "inbound"));
    }
    for (String kind : List.of("allowed-items", "blocked-items")) {
      tenant
          .items(settings + kind)
          .add(
              Map.of(
                  "id",
                  "item-1",
                  "type",
                  "posixPath",
                  "properties",
                  Map.of("path", "/opt/tool"),
                  "comment",
                  "Old"));
    }
  }

  /** A migration, and requests for files of the first endpoint. */
  private void addJobs() {
    tenant
        .items("/endpoint/v1/migrations")
        .add(
            Map.of(
                "id",
                "mig-1",
                "mode",
                "sending",
                "token",
                "handshake",
                "endpoints",
                List.of("e-1")));
    String endpoints = "/endpoint/v1/endpoints/{endpointId}/";
    tenant.items(endpoints + "forensic-logs").add(Map.of("id", "file-1", "endpointId", endpoint()));
    tenant.items(endpoints + "memory-dumps").add(Map.of("id", "file-1", "endpointId", endpoint()));
  }

  /** A saved query, its category, a run and a pivot, with ids that the rows know. */
  private void addQueries(String family) {
    String queries = "/" + family + "/v1/queries";
    tenant
        .items(queries)
        .add(
            Map.of(
                "id",
                "sq-1",
                "name",
                "Custom ports",
                "template",
                "SELECT 1",
                "categories",
                List.of(Map.of("id", "cat-1"))));
    tenant
        .items(queries + "/categories")
        .add(Map.of("id", "cat-1", "name", "Custom", "queryCount", 1));
    tenant
        .items(queries + "/runs")
        .add(
            Map.of(
                "id",
                "run-1",
                "status",
                "finished",
                "result",
                "succeeded",
                "template",
                "SELECT 1"));
    tenant
        .items("/" + family + "/v1/enrichment-pivots")
        .add(Map.of("id", "pivot-1", "name", "who is"));
  }

  String detection(int number) {
    return String.valueOf(tenant.detections().first(number + 1).get(number).get("id"));
  }

  String attestation() {
    return "att-1";
  }

  String alert() {
    return central.alertId();
  }

  String firewall() {
    return Central.firstId(tenant.items("/firewall/v1/firewalls").all());
  }

  String exclusion() {
    return "ex-1";
  }

  String item() {
    return "item-1";
  }

  String endpointGroup() {
    return "eg-1";
  }

  String dnsLocation() {
    return "dns-1";
  }

  String runtimeProfile() {
    return "rp-1";
  }

  String policy() {
    return "po-1";
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

  String partnerRole() {
    return Central.firstId(central.simulator.partner().items("/partner/v1/roles").all());
  }

  String partnerTenant() {
    return central.simulator.partner().tenants().get(0).id();
  }

  String organizationTenant() {
    return central.simulator.organization().tenants().get(0).id();
  }
}
