package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.action.CursorArgument.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input of an action: a JSON Schema with one property for each location of arguments.
 *
 * <p>Unverified: StackOne does not publish which property of {@code action_details} contains the
 * schema, or its format. The likely names are tried in turn.
 */
record InputSchema(Map<?, ?> schema) {
  private static final List<String> SCHEMA_NAMES =
      List.of("parameters", "input_schema", "inputSchema", "input");

  /** The first two are in StackOne's documentation, the others are guesses. */
  private static final List<String> CURSOR_NAMES =
      List.of("next", "next_cursor", "cursor", "page_token");

  /** Returns the input schema of an action, or empty if none has a known format. */
  static Optional<InputSchema> of(ActionMeta action) {
    return Stream.of(action.actionDetails(), action.operationDetails())
        .flatMap(details -> SCHEMA_NAMES.stream().flatMap(name -> object(details, name).stream()))
        .map(InputSchema::new)
        .filter(InputSchema::hasLocation)
        .findFirst();
  }

  /** Returns the argument that takes a cursor, or empty if none has such a name. */
  Optional<CursorArgument> cursor() {
    return CURSOR_NAMES.stream()
        .flatMap(
            name ->
                Stream.of(Location.values())
                    .filter(location -> properties(location).containsKey(name))
                    .map(location -> new CursorArgument(location, name)))
        .findFirst();
  }

  private boolean hasLocation() {
    return schema.get("properties") instanceof Map<?, ?> properties
        && Stream.of(Location.values()).anyMatch(at -> properties.containsKey(nameOf(at)));
  }

  private Map<?, ?> properties(Location location) {
    return object(schema, "properties")
        .flatMap(properties -> object(properties, nameOf(location)))
        .flatMap(arguments -> object(arguments, "properties"))
        .orElse(Map.of());
  }

  private static String nameOf(Location location) {
    return location.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Map<?, ?>> object(Map<?, ?> outer, String name) {
    return outer.get(name) instanceof Map<?, ?> inner ? Optional.of(inner) : Optional.empty();
  }
}
