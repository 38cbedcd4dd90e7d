package dev.connectorsdk.testkit.stackone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action of a simulated connector: what the catalogue shows, and what it does. */
public final class SimulatedAction {
  private final String id;
  private final String label;
  private final String description;
  private final Details details;
  private final ActionHandler handler;

  private SimulatedAction(
      String id, String label, String description, Details details, ActionHandler handler) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.details = details;
    this.handler = handler;
  }

  /** Makes an action; ids follow the rule {@code connector_action}. */
  public static SimulatedAction of(String id, String label, ActionHandler handler) {
    return new SimulatedAction(id, label, label + ".", Details.none(), handler);
  }

  /** Replaces the description, which is the label unless said otherwise. */
  public SimulatedAction description(String text) {
    return new SimulatedAction(id, label, text, details, handler);
  }

  /**
   * Declares an argument that must be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  public SimulatedAction requires(String place, String name) {
    return requires(place, name, Map.of());
  }

  /**
   * Declares an argument that must be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   * @param schema the argument's JSON Schema
   */
  public SimulatedAction requires(String place, String name, Map<String, ?> schema) {
    return with(details.with(new Details.Parameter(place, name, true, Map.copyOf(schema))));
  }

  /**
   * Declares an argument that may be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  public SimulatedAction accepts(String place, String name) {
    return accepts(place, name, Map.of());
  }

  /**
   * Declares an argument that may be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   * @param schema the argument's JSON Schema
   */
  public SimulatedAction accepts(String place, String name, Map<String, ?> schema) {
    return with(details.with(new Details.Parameter(place, name, false, Map.copyOf(schema))));
  }

  /** Declares the connected product's operation that the action wraps. */
  public SimulatedAction wraps(String method, String path) {
    return with(details.wrapping(method, path));
  }

  private SimulatedAction with(Details changed) {
    return new SimulatedAction(id, label, description, changed, handler);
  }

  /** Returns the id that {@code POST /actions/rpc} takes. */
  public String id() {
    return id;
  }

  ActionResponse run(ActionCall call) {
    return handler.run(call);
  }

  /** Whether the text occurs in the id, the label or the description. */
  boolean mentions(String lowerCaseText) {
    return (id + ' ' + label + ' ' + description).toLowerCase(Locale.ROOT).contains(lowerCaseText);
  }

  /** The share of a query's words that the action has, 0 to 1. */
  double likeness(String query) {
    Set<String> words = words(query);
    Set<String> own = words(id + ' ' + label + ' ' + description);
    long shared = words.stream().filter(own::contains).count();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** An entry of the MCP server's {@code tools/list}. */
  Map<String, Object> toTool() {
    return Map.of("name", id, "description", description, "inputSchema", details.schema());
  }

  Map<String, Object> toMap(boolean detailed) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("label", label);
    map.put("description", description);
    map.put("schema_type", "native");
    map.put("tags", List.of());
    map.put("required_scopes", List.of());
    map.put("has_required_parameters", details.hasRequired());
    if (detailed) {
      map.put("action_details", details.toMap());
    }
    return map;
  }
}
