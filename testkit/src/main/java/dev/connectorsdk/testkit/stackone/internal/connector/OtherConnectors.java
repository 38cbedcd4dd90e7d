package dev.connectorsdk.testkit.stackone.internal.connector;

import java.util.List;

/** Other connectors than Sophos, without actions, so that lists have several items. */
public final class OtherConnectors {
  private OtherConnectors() {}

  public static List<Connector> all() {
    return List.of(
        Connector.of("bamboohr", "BambooHR", "hris").requiring("clientId", "clientSecret"),
        Connector.of("jira", "Jira", "ticketing").requiring("clientId", "clientSecret"),
        Connector.of("slack", "Slack", "messaging").requiring("clientId", "clientSecret"));
  }
}
