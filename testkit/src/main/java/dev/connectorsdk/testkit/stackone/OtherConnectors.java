package dev.connectorsdk.testkit.stackone;

import java.util.List;

/** Connectors beside Sophos, so that lists are not of one; they have no actions of their own. */
final class OtherConnectors {
  private OtherConnectors() {}

  static List<SimulatedConnector> all() {
    return List.of(
        SimulatedConnector.of("bamboohr", "BambooHR", "hris").requiring("clientId", "clientSecret"),
        SimulatedConnector.of("jira", "Jira", "ticketing").requiring("clientId", "clientSecret"),
        SimulatedConnector.of("slack", "Slack", "messaging").requiring("clientId", "clientSecret"));
  }
}
