package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** Items with the ids that the rows of endpoint settings name. */
final class SettingSeeds {
  private static final String SETTINGS = "/endpoint/v1/settings";

  private SettingSeeds() {}

  static void addTo(SimulatedTenant tenant) {
    tenant
        .items(SETTINGS + "/web-control/local-sites")
        .add(Map.of("id", "ls-1", "url", "wiki.example.com", "tags", List.of("own")));
  }
}
