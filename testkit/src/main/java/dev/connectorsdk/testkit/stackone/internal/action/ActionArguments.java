package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.stackone.ActionCall;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of an action run with the credentials of the account. */
public final class ActionArguments implements ActionCall {
  private final Map<String, ?> arguments;
  private final SetupFields credentials;

  public ActionArguments(Map<String, ?> arguments, SetupFields credentials) {
    this.arguments = arguments;
    this.credentials = credentials;
  }

  @Override
  public Optional<String> path(String name) {
    return text(place("path").get(name));
  }

  @Override
  public Optional<String> query(String name) {
    return text(place("query").get(name));
  }

  @Override
  public Map<?, ?> body() {
    return place("body");
  }

  @Override
  public Optional<String> revealCredential(String key) {
    return credentials.reveal(key);
  }

  public SetupFields credentials() {
    return credentials;
  }

  /** Shows neither arguments nor credentials. */
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
