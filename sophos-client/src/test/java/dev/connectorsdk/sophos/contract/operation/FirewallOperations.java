package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.firewall.FirewallGroup;
import dev.connectorsdk.sophos.firewall.FirmwareUpgrade;
import dev.connectorsdk.sophos.firewall.IndicatorType;
import dev.connectorsdk.sophos.firewall.ThreatFeedChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on firewalls, their groups, firmware and threat feeds. */
final class FirewallOperations {
  private static final String FIREWALLS = "/firewall/v1/firewalls";
  private static final String FIREWALL = FIREWALLS + "/{firewallId}";
  private static final String UPGRADE = FIREWALLS + "/actions/firmware-upgrade";
  private static final String GROUPS = "/firewall/v1/firewall-groups";
  private static final String GROUP = GROUPS + "/{groupId}";
  private static final String CONFIG = "/firewall/v1/firewall-config/firewalls/{firewallId}";
  private static final String FEED = CONFIG + "/mdr-threat-feed";
  private static final List<String> ADDRESS = List.of("192.0.2.1");

  private FirewallOperations() {}

  static Stream<Operation> all() {
    return Stream.of(firewalls(), firmware(), groups(), feeds()).flatMap(rows -> rows);
  }

  private static Stream<Operation> firewalls() {
    return Stream.of(
        Operation.tenant("GET " + FIREWALLS, (t, ids) -> t.firewalls().list().stream().count(), 5L)
            .query("page", "1", "pageSize", "1000", "pageTotal", "true"),
        Operation.tenant(
                "GET " + FIREWALLS,
                (t, ids) ->
                    t
                        .firewalls()
                        .list(q -> q.groupId("ungrouped").search("wall").pageSize(10))
                        .stream()
                        .count(),
                1L)
            .query(
                "groupId",
                "ungrouped",
                "search",
                "wall",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
                "PATCH " + FIREWALL,
                (t, ids) -> t.firewalls().rename(ids.firewall(), "Head office").name(),
                Optional.of("Head office"))
            .body("{'name':'Head office'}"),
        Operation.tenant(
                "PATCH " + FIREWALL,
                (t, ids) ->
                    t.firewalls()
                        .relocate(ids.firewall(), 52.5, -0.25)
                        .geoLocation()
                        .orElseThrow()
                        .longitude(),
                Optional.of("-0.25"))
            .body("{'geoLocation':{'latitude':'52.5','longitude':'-0.25'}}"),
        Operation.tenant(
            "DELETE " + FIREWALL, (t, ids) -> t.firewalls().delete(ids.firewall()), true),
        Operation.tenant(
                "POST " + FIREWALL + "/action",
                (t, ids) -> t.firewalls().approveManagement(ids.firewall()).status(),
                Optional.of("succeeded"))
            .body("{'action':'approveManagement'}"));
  }

  private static Stream<Operation> firmware() {
    return Stream.of(
        Operation.tenant(
                "POST " + UPGRADE + "-check",
                (t, ids) ->
                    t.firewalls()
                        .firmware()
                        .check(List.of(ids.firewall()))
                        .firewalls()
                        .get(0)
                        .upgradeToVersion(),
                List.of("SFOS 21.0.0 GA"))
            .body("{'firewalls':['$F']}"),
        Operation.tenant(
                "POST " + UPGRADE,
                (t, ids) ->
                    t
                        .firewalls()
                        .firmware()
                        .schedule(
                            List.of(ids.firewall()),
                            "SFOS 21.0.0 GA",
                            Instant.parse("2026-03-02T02:00:00Z"))
                        .stream()
                        .map(FirmwareUpgrade::status)
                        .toList(),
                List.of(Optional.of("active")))
            .body(
                "{'firewalls':[{'id':'$F','upgradeToVersion':'SFOS 21.0.0 GA',"
                    + "'upgradeAt':'2026-03-02T02:00:00Z'}]}"),
        Operation.tenant(
                "DELETE " + UPGRADE,
                (t, ids) -> t.firewalls().firmware().cancel(List.of("fw-1", "fw-2")),
                false)
            .query("ids", "fw-1,fw-2"));
  }

  private static Stream<Operation> groups() {
    return Stream.of(
        Operation.tenant(
                "GET " + GROUPS,
                (t, ids) ->
                    t
                        .firewalls()
                        .groups()
                        .list(
                            q ->
                                q.recurseSubgroups(true)
                                    .search("depot")
                                    .addSearchFields("name")
                                    .pageSize(10))
                        .stream()
                        .map(FirewallGroup::id)
                        .toList(),
                List.of("fg-1"))
            .query(
                "recurseSubgroups",
                "true",
                "search",
                "depot",
                "searchFields",
                "name",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST " + GROUPS,
                (t, ids) ->
                    t.firewalls()
                        .groups()
                        .create(
                            g ->
                                g.name("Shops")
                                    .parentGroupId("fg-1")
                                    .configImportSourceFirewallId("fw-1")
                                    .addAssignFirewalls("fw-2"))
                        .firewalls()
                        .orElseThrow()
                        .total()
                        .getAsInt(),
                1)
            .body(
                "{'name':'Shops','assignFirewalls':['fw-2'],'parentGroupId':'fg-1',"
                    + "'configImportSourceFirewallId':'fw-1'}"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) -> t.firewalls().groups().rename("fg-1", "Stores").name(),
                Optional.of("Stores"))
            .body("{'name':'Stores'}"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) -> t.firewalls().groups().assign("fg-1", List.of("fw-1")).id(),
                "fg-1")
            .body("{'assignFirewalls':['fw-1']}"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) -> t.firewalls().groups().unassign("fg-1", List.of("fw-1")).id(),
                "fg-1")
            .body("{'unassignFirewalls':['fw-1']}"),
        Operation.tenant(
            "DELETE " + GROUP, (t, ids) -> t.firewalls().groups().delete("fg-1"), true),
        Operation.tenant(
                "GET " + GROUP + "/firewalls/sync-status",
                (t, ids) ->
                    t.firewalls().groups().syncStatus("fg-1", "fw-1", "fw-2").stream().count(),
                0L)
            .query("ids", "fw-1,fw-2", "page", "1", "pageSize", "100", "pageTotal", "true"));
  }

  private static Stream<Operation> feeds() {
    return Stream.of(
        Operation.tenant(
            "GET " + FEED,
            (t, ids) -> t.firewalls().threatFeed("fw-1").read().firewallId(),
            "fw-1"),
        Operation.tenant(
                "PATCH " + FEED + "/settings",
                (t, ids) ->
                    t.firewalls()
                        .threatFeed("fw-1")
                        .update(
                            c ->
                                c.enabled(true)
                                    .action(ThreatFeedChange.Action.LOG_ONLY)
                                    .lastUpdatedAt(Instant.parse("2026-03-01T10:00:00Z")))
                        .firewallId(),
                "fw-1")
            .body("{'enabled':true,'action':'logOnly','lastUpdatedAt':'2026-03-01T10:00:00Z'}"),
        Operation.tenant(
                "POST " + FEED + "/indicators",
                (t, ids) ->
                    t.firewalls()
                        .threatFeed("fw-1")
                        .add(IndicatorType.IPV4_ADDRESS, ADDRESS)
                        .firewallId(),
                "fw-1")
            .body("{'indicators':[{'type':'ipv4-addr','value':'192.0.2.1'}]}"),
        Operation.tenant(
                "POST " + FEED + "/indicators/delete",
                (t, ids) ->
                    t.firewalls()
                        .threatFeed("fw-1")
                        .remove(IndicatorType.IPV4_ADDRESS, ADDRESS)
                        .firewallId(),
                "fw-1")
            .body("{'indicators':[{'type':'ipv4-addr','value':'192.0.2.1'}]}"),
        Operation.tenant(
                "POST " + FEED + "/indicators/search",
                (t, ids) -> t.firewalls().threatFeed("fw-1").search(ADDRESS).firewallId(),
                "fw-1")
            .body("{'indicatorValues':['192.0.2.1']}"),
        Operation.tenant(
            "DELETE " + FEED + "/indicators",
            (t, ids) -> t.firewalls().threatFeed("fw-1").removeAll().firewallId(),
            "fw-1"),
        Operation.tenant(
                "GET " + CONFIG + "/transactions/{transactionId}",
                (t, ids) ->
                    t.firewalls()
                        .transaction("fw-1", "tx-1")
                        .details("status", "result")
                        .result()
                        .orElseThrow()
                        .value(),
                "success")
            .query("fields", "status,result"));
  }
}
