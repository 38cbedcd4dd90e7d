package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.stackone.ActionCall;
import dev.connectorsdk.testkit.stackone.ActionHandler;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action as an immutable value. */
public final class Action implements SimulatedAction {
  private final String id;
  private final String label;
  private final String description;
  private final ActionDetails details;
  private final ActionHandler handler;

  private Action(
      String id, String label, String description, ActionDetails details, ActionHandler handler) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.details = details;
    this.handler = handler;
  }

  /** Creates an action; ids follow the rule {@code connector_action}. */
  public static Action of(String id, String label, ActionHandler handler) {
    return new Action(id, label, label + ".", ActionDetails.none(), handler);
  }

  @Override
  public Action description(String text) {
    return new Action(id, label, text, details, handler);
  }

  @Override
  public Action requires(String place, String name) {
    return requires(place, name, Map.of());
  }

  @Override
  public Action requires(String place, String name, Map<String, ?> schema) {
    return with(details.with(new ActionDetails.Parameter(place, name, true, Map.copyOf(schema))));
  }

  @Override
  public Action accepts(String place, String name) {
    return accepts(place, name, Map.of());
  }

  @Override
  public Action accepts(String place, String name, Map<String, ?> schema) {
    return with(details.with(new ActionDetails.Parameter(place, name, false, Map.copyOf(schema))));
  }

  @Override
  public Action wraps(String method, String path) {
    return with(details.wrapping(method, path));
  }

  private Action with(ActionDetails changed) {
    return new Action(id, label, description, changed, handler);
  }

  @Override
  public String id() {
    return id;
  }

  public ActionResponse run(ActionCall call) {
    return handler.run(call);
  }

  /** Whether the text occurs in the id, the label or the description. */
  public boolean mentions(String lowerCaseText) {
    return (id + ' ' + label + ' ' + description).toLowerCase(Locale.ROOT).contains(lowerCaseText);
  }

  /** Returns the share of a query's words that the action contains, from 0 to 1. */
  public double likeness(String query) {
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

  /** Returns the action as in the MCP server's {@code tools/list}. */
  public Map<String, Object> toTool() {
    return Map.of("name", id, "description", description, "inputSchema", details.schema());
  }

  public Map<String, Object> toMap(boolean detailed) {
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
