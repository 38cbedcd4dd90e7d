package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.internal.schema.SchemaCheck;
import dev.connectorsdk.stackone.internal.schema.SchemaCheck.Breach;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the actions of an account take, from its catalogue. */
final class ActionInputs {
  private static final Duration FRESH_ENOUGH = Duration.ofMinutes(10);

  private final String request;
  private final Function<Duration, ActionCatalog> catalogue;
  private final Json json;
  private final SchemaCheck schemas;

  ActionInputs(String request, Function<Duration, ActionCatalog> catalogue, Json json) {
    this.request = request;
    this.catalogue = catalogue;
    this.json = json;
    this.schemas = new SchemaCheck(json);
  }

  /** The rules of the action's input schema that a call breaks. */
  List<ArgumentViolation> check(ActionCall call) {
    return input(call.action())
        .flatMap(input -> schemas.breaches(input.schema(), arguments(call)))
        .orElseThrow(
            () ->
                refusal(
                    call.action(),
                    "its metadata has no input schema that the SDK understands.",
                    "Run it without checked(true)."))
        .stream()
        .map(ActionInputs::violation)
        .toList();
  }

  /** Refuses a call that breaks a rule. */
  void require(ActionCall call) {
    List<ArgumentViolation> violations = check(call);
    if (!violations.isEmpty()) {
      throw refusal(
          call.action(),
          "its arguments break " + violations.size() + " of its rules: " + violations + ".",
          "Correct them, or run it without checked(true).");
    }
  }

  /** The argument that takes the cursor of the action's pages. */
  CursorField cursorField(String action) {
    return input(action)
        .flatMap(ActionInput::cursor)
        .orElseThrow(
            () ->
                refusal(
                    action,
                    "its metadata names no argument that takes the cursor of a page.",
                    "Name it with cursor(CursorField.query(…)), or use run if it has no pages."));
  }

  private Optional<ActionInput> input(String id) {
    return catalogue
        .apply(FRESH_ENOUGH)
        .find(id)
        // it may have been enabled since
        .or(() -> catalogue.apply(Duration.ZERO).find(id))
        .map(ActionInput::of)
        .orElseThrow(
            () ->
                refusal(
                    id,
                    "it is not among the actions that are enabled for the account.",
                    "Look at actions().list(), and enable it in the connector profile."));
  }

  /** The arguments as they read from the body that would be sent. */
  private Map<String, Object> arguments(ActionCall call) {
    Object body = json.read(Object.class, json.write(RpcBody.class, RpcBody.of(call)));
    Map<String, Object> arguments = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(body))
        .forEach((place, values) -> arguments.put(String.valueOf(place), values));
    arguments.keySet().removeAll(List.of("action", "defender_config"));
    return arguments;
  }

  private static ArgumentViolation violation(Breach breach) {
    return new ArgumentViolation(breach.location(), breach.keyword(), breach.message());
  }

  private NotSentException refusal(String action, String why, String advice) {
    return new NotSentException(request, "was not sent for " + action + ": " + why, advice);
  }
}
