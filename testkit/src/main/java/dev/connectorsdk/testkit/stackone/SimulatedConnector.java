package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.connector.Connector;

/**
 * A product that StackOne can connect to, with its actions and the setup fields of its profiles.
 */
public interface SimulatedConnector {
  /** Creates a connector without actions and without required setup fields. */
  static SimulatedConnector of(String key, String label, String category) {
    return Connector.of(key, label, category);
  }

  /** Sets the required setup fields of a profile. */
  SimulatedConnector requiring(String... setupFields);

  /** Adds an action. */
  SimulatedConnector with(SimulatedAction action);

  /** Sets the action that tests the credentials when an account is linked. */
  SimulatedConnector testedBy(String actionId);

  /** Sets the handler of proxy calls, which return 501 by default. */
  SimulatedConnector proxiedBy(ProxyHandler handler);

  /** Sets the version; {@code 1.0.0} by default. */
  SimulatedConnector version(String version);

  /**
   * Adds another version of the connector, with its own actions, for profiles that are pinned to
   * it. Profiles without a pin, or pinned to {@code latest}, use this connector.
   */
  SimulatedConnector alsoIn(SimulatedConnector otherVersion);

  /** Returns the key, such as {@code sophos}. */
  String key();
}
