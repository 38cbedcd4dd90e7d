package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.internal.schema.SchemaValidator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The input schemas of an account's actions, from its catalog. */
final class InputSchemas {
  private static final Duration MAX_AGE = Duration.ofMinutes(10);

  private final String request;
  private final Function<Duration, ActionCatalog> catalog;
  private final Json json;

  InputSchemas(String request, Function<Duration, ActionCatalog> catalog, Json json) {
    this.request = request;
    this.catalog = catalog;
    this.json = json;
  }

  /** Returns the violations of the action's input schema by a call. */
  List<ArgumentViolation> check(ActionCall call) {
    SchemaValidator validator = SchemaValidator.of(json);
    return schema(call.action())
        .flatMap(input -> validator.violations(input.schema(), arguments(call)))
        .orElseThrow(
            () ->
                notSent(
                    call.action(),
                    "its metadata has no input schema in a known format.",
                    "Run it without checked(true)."));
  }

  /** Throws if a call violates the action's input schema. */
  void require(ActionCall call) {
    List<ArgumentViolation> violations = check(call);
    if (!violations.isEmpty()) {
      throw notSent(
          call.action(),
          "its arguments violate " + violations.size() + " of its rules: " + violations + ".",
          "Correct them, or run it without checked(true).");
    }
  }

  /** Returns the argument that takes the cursor of the action's pages. */
  CursorArgument cursorArgument(String action) {
    return schema(action)
        .flatMap(InputSchema::cursor)
        .orElseThrow(
            () ->
                notSent(
                    action,
                    "its metadata has no argument for the cursor of a page.",
                    "Set cursor(CursorArgument.query(…)), or use run if it has no pages."));
  }

  private Optional<InputSchema> schema(String id) {
    return catalog
        .apply(MAX_AGE)
        .find(id)
        // it may have been enabled after the catalog was read
        .or(() -> catalog.apply(Duration.ZERO).find(id))
        .map(InputSchema::of)
        .orElseThrow(
            () ->
                notSent(
                    id,
                    "it is not enabled for the account.",
                    "Check actions().list(), and enable it in the connector profile."));
  }

  /** Returns the arguments as they read back from the request body. */
  private Map<String, Object> arguments(ActionCall call) {
    Object body = json.read(Object.class, json.write(RpcBody.class, RpcBody.of(call)));
    Map<String, Object> arguments = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(body))
        .forEach((location, values) -> arguments.put(String.valueOf(location), values));
    arguments.keySet().removeAll(List.of("action", "defender_config"));
    return arguments;
  }

  private NotSentException notSent(String action, String reason, String advice) {
    return new NotSentException(request, "was not sent for " + action + ": " + reason, advice);
  }
}
