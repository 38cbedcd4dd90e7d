package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of a run of an action, by the place in the provider's request they are for. */
public final class ActionCall {
  private final Map<String, ?> arguments;
  private final SetupFields credentials;

  ActionCall(Map<String, ?> arguments, SetupFields credentials) {
    this.arguments = arguments;
    this.credentials = credentials;
  }

  /** Returns a path argument as text; empty if it is absent or null. */
  public Optional<String> path(String name) {
    return text(place("path").get(name));
  }

  /** Returns a query argument as text, a list joined by commas; empty if it is absent or null. */
  public Optional<String> query(String name) {
    return text(place("query").get(name));
  }

  /** Returns the body arguments; empty if there are none. */
  public Map<?, ?> body() {
    return place("body");
  }

  /** Returns a credential of the connector profile, such as {@code clientId}; it is a secret. */
  public Optional<String> revealCredential(String key) {
    return credentials.reveal(key);
  }

  SetupFields credentials() {
    return credentials;
  }

  /** Shows no argument and no credential. */
  @Override
  public String toString() {
    return "ActionCall[***]";
  }

  private Map<?, ?> place(String name) {
    return arguments.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Optional<String> text(@Nullable Object value) {
    if (value instanceof Iterable<?> many) {
      StringBuilder joined = new StringBuilder();
      many.forEach(one -> joined.append(joined.isEmpty() ? "" : ",").append(one));
      return Optional.of(joined.toString());
    }
    return Optional.ofNullable(value).map(String::valueOf);
  }
}
