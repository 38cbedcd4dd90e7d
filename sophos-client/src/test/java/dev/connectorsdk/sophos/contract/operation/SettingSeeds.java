package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** Items with the ids that the rows of endpoint settings name. */
final class SettingSeeds {
  private static final String SETTINGS = "/endpoint/v1/settings";
  private static final String SOFTWARE = "/endpoint/v1/software";

  private SettingSeeds() {}

  static void addTo(SimulatedTenant tenant) {
    tenant
        .items(SETTINGS + "/web-control/local-sites")
        .add(Map.of("id", "ls-1", "url", "wiki.example.com", "tags", List.of("own")));
    String exploits = SETTINGS + "/exploit-mitigation";
    tenant
        .items(exploits + "/applications")
        .add(Map.of("id", "app-1", "type", "detected", "name", "Viewer", "category", "media"));
    tenant
        .items(exploits + "/applications")
        .add(Map.of("id", "app-2", "type", "custom", "paths", List.of("C:\\old.exe")));
    tenant
        .items(exploits + "/detected-exploits")
        .add(Map.of("id", "ex-1", "thumbprint", "aa", "count", 2));
    tenant
        .items(SETTINGS + "/peripheral-control/peripherals")
        .add(Map.of("id", "p-1", "type", "modem", "lastSeenAt", "2026-02-27T10:00:00.000Z"));
    tenant
        .items(SOFTWARE + "/packages/static")
        .add(Map.of("id", "sp-1", "name", "Fixed", "platform", "linux", "type", "fixed"));
    tenant.items(SOFTWARE + "/packages/special").add(Map.of("id", "sp-2", "token", "tok-1"));
    tenant.items(SOFTWARE + "/comments").add(Map.of("id", "sp-1", "comment", "Pilot"));
  }
}
