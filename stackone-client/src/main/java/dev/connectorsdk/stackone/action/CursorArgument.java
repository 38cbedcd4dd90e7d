package dev.connectorsdk.stackone.action;

import java.util.Map;

/**
 * The argument that takes the cursor of an action's next page.
 *
 * @param location the location of the argument
 * @param name its name, such as {@code next}
 */
public record CursorArgument(Location location, String name) {

  /** The location of an argument in a call. */
  public enum Location {
    /** In {@link ActionCall#query()}. */
    QUERY,
    /** In {@link ActionCall#body()}. */
    BODY,
    /** In {@link ActionCall#path()}. */
    PATH,
    /** In {@link ActionCall#headers()}. */
    HEADERS
  }

  /** Rejects a blank name. */
  public CursorArgument {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of the cursor argument is empty.");
    }
  }

  /** Returns an argument in the query. */
  public static CursorArgument query(String name) {
    return new CursorArgument(Location.QUERY, name);
  }

  /** Returns an argument in the body. */
  public static CursorArgument body(String name) {
    return new CursorArgument(Location.BODY, name);
  }

  /** Returns a copy of the call with a cursor. */
  ActionCall set(String cursor, ActionCall call) {
    ActionCall.Builder next = ActionCall.builder().copyOf(call);
    Map<String, String> argument = Map.of(name, cursor);
    switch (location) {
      case QUERY -> next.putAllQuery(argument);
      case BODY -> next.putAllBody(argument);
      case PATH -> next.putAllPath(argument);
      case HEADERS -> next.putAllHeaders(argument);
    }
    return next.build();
  }
}
