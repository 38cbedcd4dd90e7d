package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.action.CursorField.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an action takes: a JSON Schema with a property for each place that arguments stand in.
 *
 * <p>Unverified: StackOne publishes neither under which name {@code action_details} holds the
 * schema nor what is in it, so that the likely names are tried in turn.
 */
record ActionInput(Map<?, ?> schema) {
  private static final List<String> SCHEMA_NAMES =
      List.of("parameters", "input_schema", "inputSchema", "input");

  /** The first two are in StackOne's documentation, the others are guesses. */
  private static final List<String> CURSOR_NAMES =
      List.of("next", "next_cursor", "cursor", "page_token");

  /** The input of an action, absent if its metadata has none that is understood. */
  static Optional<ActionInput> of(ActionMeta action) {
    return Stream.of(action.actionDetails(), action.operationDetails())
        .flatMap(details -> SCHEMA_NAMES.stream().flatMap(name -> member(details, name).stream()))
        .map(ActionInput::new)
        .filter(ActionInput::namesPlaces)
        .findFirst();
  }

  /** The argument that takes the cursor, absent if none has a name that says so. */
  Optional<CursorField> cursor() {
    return CURSOR_NAMES.stream()
        .flatMap(
            name ->
                Stream.of(Place.values())
                    .filter(place -> fields(place).containsKey(name))
                    .map(place -> new CursorField(place, name)))
        .findFirst();
  }

  private boolean namesPlaces() {
    return schema.get("properties") instanceof Map<?, ?> places
        && Stream.of(Place.values()).anyMatch(place -> places.containsKey(nameOf(place)));
  }

  private Map<?, ?> fields(Place place) {
    return member(schema, "properties")
        .flatMap(places -> member(places, nameOf(place)))
        .flatMap(here -> member(here, "properties"))
        .orElse(Map.of());
  }

  private static String nameOf(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Map<?, ?>> member(Map<?, ?> outer, String name) {
    return outer.get(name) instanceof Map<?, ?> inner ? Optional.of(inner) : Optional.empty();
  }
}
