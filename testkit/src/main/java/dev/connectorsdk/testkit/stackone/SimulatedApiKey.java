package dev.connectorsdk.testkit.stackone;

import java.util.Set;

/** An API key of the simulated project, in the documented form {@code v1.region.opaque}. */
public interface SimulatedApiKey {
  /** Returns the name of the key in the project; unique in a simulator. */
  String label();

  /** Returns the scopes; empty for a key without any. */
  Set<ApiKeyScope> scopes();

  /** Returns the key in clear text: the user name of HTTP Basic, with an empty password. */
  String reveal();
}
