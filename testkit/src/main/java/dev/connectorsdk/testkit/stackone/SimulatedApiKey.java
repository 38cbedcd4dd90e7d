package dev.connectorsdk.testkit.stackone;

import java.util.Set;

/** An API key of the simulated project, in the documented form {@code v1.region.opaque}. */
public interface SimulatedApiKey {
  /** Returns the name under which the project lists the key; unique in a simulator. */
  String label();

  /** Returns what the key may do; empty for a key that may do nothing. */
  Set<ApiKeyScope> scopes();

  /** Returns the key itself: the user name of HTTP Basic, with an empty password. */
  String reveal();
}
