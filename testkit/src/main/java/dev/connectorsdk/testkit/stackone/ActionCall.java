package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;

/** The arguments of an action run, by their location in the provider's request. */
public interface ActionCall {
  /** Returns a path argument as text; absent if it is missing or null. */
  Optional<String> path(String name);

  /** Returns a query argument as text, a list joined by commas; absent if it is missing or null. */
  Optional<String> query(String name);

  /** Returns the body arguments; empty if there are none. */
  Map<?, ?> body();

  /** Returns a credential of the connector profile in clear text, such as {@code clientId}. */
  Optional<String> revealCredential(String key);
}
