package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;

/** The arguments of a run of an action, by the place in the provider's request they are for. */
public interface ActionCall {
  /** Returns a path argument as text; empty if it is absent or null. */
  Optional<String> path(String name);

  /** Returns a query argument as text, a list joined by commas; empty if it is absent or null. */
  Optional<String> query(String name);

  /** Returns the body arguments; empty if there are none. */
  Map<?, ?> body();

  /** Returns a credential of the connector profile, such as {@code clientId}; it is a secret. */
  Optional<String> revealCredential(String key);
}
