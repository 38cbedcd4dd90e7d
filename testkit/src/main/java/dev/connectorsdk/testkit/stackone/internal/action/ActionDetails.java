package dev.connectorsdk.testkit.stackone.internal.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The property {@code action_details}. StackOne does not publish its form, so both properties are
 * invented: {@code parameters} is a JSON Schema with a property for each location of arguments,
 * {@code operation} is the operation that the action calls.
 */
public record ActionDetails(List<Parameter> parameters, Map<String, String> operation) {

  /** An argument of the action. */
  public record Parameter(String place, String name, boolean required, Map<String, ?> schema) {}

  public static ActionDetails none() {
    return new ActionDetails(List.of(), Map.of());
  }

  public ActionDetails with(Parameter parameter) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(parameter);
    return new ActionDetails(List.copyOf(more), operation);
  }

  public ActionDetails wrapping(String method, String path) {
    return new ActionDetails(parameters, Map.of("method", method, "path", path));
  }

  public boolean hasRequired() {
    return parameters.stream().anyMatch(Parameter::required);
  }

  public Map<String, Object> toMap() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("parameters", schema());
    if (!operation.isEmpty()) {
      details.put("operation", operation);
    }
    return details;
  }

  /** Returns the JSON Schema of the arguments. */
  public Map<String, Object> schema() {
    Map<String, Map<String, Object>> places = new LinkedHashMap<>();
    parameters.stream().map(Parameter::place).distinct().forEach(p -> places.put(p, schemaOf(p)));
    List<String> required =
        parameters.stream().filter(Parameter::required).map(Parameter::place).distinct().toList();
    return Map.of("type", "object", "properties", places, "required", required);
  }

  private Map<String, Object> schemaOf(String place) {
    List<Parameter> here = parameters.stream().filter(p -> p.place().equals(place)).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    here.forEach(p -> properties.put(p.name(), p.schema()));
    List<String> required = here.stream().filter(Parameter::required).map(Parameter::name).toList();
    return Map.of("type", "object", "properties", properties, "required", required);
  }
}
