package dev.connectorsdk.testkit.stackone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An action of a simulated connector: what the catalogue shows, and what it does. */
public final class SimulatedAction {
  private final String id;
  private final String label;
  private final String description;
  private final List<Parameter> parameters;
  private final ActionHandler handler;

  /** An argument that the action takes. */
  private record Parameter(String place, String name, boolean required) {}

  private SimulatedAction(
      String id,
      String label,
      String description,
      List<Parameter> parameters,
      ActionHandler handler) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.parameters = parameters;
    this.handler = handler;
  }

  /** Makes an action; ids follow the rule {@code connector_action}. */
  public static SimulatedAction of(String id, String label, ActionHandler handler) {
    return new SimulatedAction(id, label, label + ".", List.of(), handler);
  }

  /** Replaces the description, which is the label unless said otherwise. */
  public SimulatedAction describedAs(String text) {
    return new SimulatedAction(id, label, text, parameters, handler);
  }

  /**
   * Declares an argument that must be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  public SimulatedAction requires(String place, String name) {
    return with(new Parameter(place, name, true));
  }

  /**
   * Declares an argument that may be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  public SimulatedAction accepts(String place, String name) {
    return with(new Parameter(place, name, false));
  }

  private SimulatedAction with(Parameter parameter) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(parameter);
    return new SimulatedAction(id, label, description, List.copyOf(more), handler);
  }

  /** Returns the id that {@code POST /actions/rpc} takes. */
  public String id() {
    return id;
  }

  ActionAnswer run(ActionCall call) {
    return handler.run(call);
  }

  /** Whether the text occurs in the id, the label or the description. */
  boolean mentions(String lowerCaseText) {
    return (id + ' ' + label + ' ' + description).toLowerCase(Locale.ROOT).contains(lowerCaseText);
  }

  /** An entry of the MCP server's {@code tools/list}. */
  Map<String, Object> toTool() {
    return Map.of("name", id, "description", description, "inputSchema", schema());
  }

  Map<String, Object> toMap(boolean details) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("label", label);
    map.put("description", description);
    map.put("schema_type", "native");
    map.put("tags", List.of());
    map.put("required_scopes", List.of());
    map.put("has_required_parameters", parameters.stream().anyMatch(Parameter::required));
    if (details) {
      map.put("action_details", Map.of("parameters", schema()));
    }
    return map;
  }

  /** The arguments as JSON Schema; the inner shape of {@code action_details} is unverified. */
  private Map<String, Object> schema() {
    Map<String, Map<String, Object>> places = new LinkedHashMap<>();
    parameters.stream().map(Parameter::place).distinct().forEach(p -> places.put(p, schemaOf(p)));
    List<String> required =
        parameters.stream().filter(Parameter::required).map(Parameter::place).distinct().toList();
    return Map.of("type", "object", "properties", places, "required", required);
  }

  private Map<String, Object> schemaOf(String place) {
    List<Parameter> here = parameters.stream().filter(p -> p.place().equals(place)).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    here.forEach(p -> properties.put(p.name(), Map.of()));
    List<String> required = here.stream().filter(Parameter::required).map(Parameter::name).toList();
    return Map.of("type", "object", "properties", properties, "required", required);
  }
}
