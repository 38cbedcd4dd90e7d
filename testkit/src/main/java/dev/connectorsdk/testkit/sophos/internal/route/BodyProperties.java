package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The properties that the body of a create or update operation may have. */
public final class BodyProperties {
  private final List<Consumer<Parameters>> checks = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** Adds properties that must be present, and not blank if they are texts. */
  public BodyProperties required(String... properties) {
    for (String name : properties) {
      checks.add(body -> require(body, name));
    }
    return optional(properties);
  }

  public BodyProperties optional(String... properties) {
    names.addAll(List.of(properties));
    return this;
  }

  /** Adds a required text with a fixed set of values. */
  public BodyProperties requiredOneOf(String property, String... allowed) {
    checks.add(body -> body.oneOf(property, Set.of(allowed)));
    return required(property);
  }

  /** Returns the properties that a body has; any other property is ignored, as by the service. */
  public Map<String, Object> read(Parameters body) {
    checks.forEach(check -> check.accept(body));
    Map<String, Object> properties = new LinkedHashMap<>();
    names.forEach(name -> body.value(name).ifPresent(value -> properties.put(name, value)));
    return properties;
  }

  private static void require(Parameters body, String name) {
    if (body.value(name).filter(value -> !value.toString().isBlank()).isEmpty()) {
      throw Errors.badRequest(name + " is required");
    }
  }
}
