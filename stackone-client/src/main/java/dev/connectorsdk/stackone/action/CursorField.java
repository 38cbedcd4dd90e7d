package dev.connectorsdk.stackone.action;

import java.util.Map;

/**
 * The argument in which an action takes the cursor of its next page.
 *
 * @param place where the argument stands
 * @param name its name, such as {@code next}
 */
public record CursorField(Place place, String name) {

  /** Where an argument of an action stands. */
  public enum Place {
    /** Among {@link ActionCall#query()}. */
    QUERY,
    /** Among {@link ActionCall#body()}. */
    BODY,
    /** Among {@link ActionCall#path()}. */
    PATH,
    /** Among {@link ActionCall#headers()}. */
    HEADERS
  }

  /** Refuses a field without a name. */
  public CursorField {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The cursor's field has no name.");
    }
  }

  /** A field of the query. */
  public static CursorField query(String name) {
    return new CursorField(Place.QUERY, name);
  }

  /** A field of the body. */
  public static CursorField body(String name) {
    return new CursorField(Place.BODY, name);
  }

  /** The same call at a cursor. */
  ActionCall at(String cursor, ActionCall call) {
    ActionCall.Builder next = ActionCall.builder().copyOf(call);
    Map<String, String> argument = Map.of(name, cursor);
    switch (place) {
      case QUERY -> next.putAllQuery(argument);
      case BODY -> next.putAllBody(argument);
      case PATH -> next.putAllPath(argument);
      case HEADERS -> next.putAllHeaders(argument);
    }
    return next.build();
  }
}
