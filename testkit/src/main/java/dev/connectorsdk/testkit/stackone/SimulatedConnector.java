package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.connector.Connector;

/** A product that StackOne can connect to, with its actions and what its profiles must hold. */
public interface SimulatedConnector {
  /** Makes a connector without actions, whose profiles need no setup field. */
  static SimulatedConnector of(String key, String label, String category) {
    return Connector.of(key, label, category);
  }

  /** Names the setup fields that a profile must fill. */
  SimulatedConnector requiring(String... setupFields);

  /** Adds an action. */
  SimulatedConnector with(SimulatedAction action);

  /** Names the action that is run when an account is linked, to prove its credentials. */
  SimulatedConnector testedBy(String actionId);

  /** Says what the connected product answers to calls by proxy; without it they answer 501. */
  SimulatedConnector proxiedBy(ProxyHandler handler);

  /** Returns the key, such as {@code sophos}. */
  String key();
}
