package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.internal.config.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks of environment variables: their names, and the format of their values. Shows no value. */
public final class VariableChecks {
  private final Map<String, String> variables;

  private VariableChecks(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /** Returns checks of these variables, such as {@code System.getenv()}. */
  public static VariableChecks of(Map<String, String> variables) {
    return new VariableChecks(variables);
  }

  /**
   * Returns a check that all of these are set. The advice contains similar names, such as {@code
   * SOPHOS_CLIENTID} or a name with a trailing space.
   */
  public Check names(String id, List<String> required) {
    return Check.of(id, "Names of environment variables", () -> names(required));
  }

  /** Returns a check that no two of these have the same value. */
  public Check different(String id, List<String> names) {
    return Check.of(id, "Values of environment variables differ", () -> different(names));
  }

  /**
   * Returns a check of the format of a client id and a client secret, and that they are not
   * swapped.
   */
  public Check clientCredentials(String id, String idName, String secretName) {
    return Check.of(
        id,
        "Format of " + idName + " and " + secretName,
        () -> ValueFormat.clientCredentials(idName, value(idName), secretName, value(secretName)));
  }

  /** Returns a check of the format of a StackOne API key, and that it is not encoded or quoted. */
  public Check apiKey(String id, String name) {
    return Check.of(id, "Format of " + name, () -> ValueFormat.apiKey(name, value(name)));
  }

  private String value(String name) {
    return Objects.requireNonNull(variables.getOrDefault(name, ""));
  }

  private CheckResult names(List<String> required) {
    List<String> missing = required.stream().filter(name -> value(name).isBlank()).toList();
    if (missing.isEmpty()) {
      return CheckResult.ok("All are set: " + String.join(", ", required) + ".");
    }
    List<String> advice = new ArrayList<>();
    for (String name : missing) {
      String similar = similar(name, required);
      advice.add(
          similar.isEmpty() ? "Set " + name + "." : "Rename " + similar + " to " + name + ".");
    }
    return CheckResult.failed(
        "Not set, or blank: " + String.join(", ", missing) + ".", String.join(" ", advice));
  }

  private String similar(String missing, List<String> required) {
    return variables.keySet().stream()
        .filter(name -> !required.contains(name) && isSimilar(name, missing))
        .sorted()
        .map(name -> "\"" + name + "\"")
        .collect(Collectors.joining(" or "));
  }

  private static boolean isSimilar(String name, String missing) {
    return Nearest.distance(letters(name), letters(missing)) <= 2;
  }

  private static String letters(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private CheckResult different(List<String> names) {
    Map<String, String> holders = new TreeMap<>();
    for (String name : names) {
      String before = value(name).isBlank() ? null : holders.put(value(name).strip(), name);
      if (before != null) {
        return CheckResult.failed(
            name + " has the same value as " + before + ".",
            "Find out which of the two it belongs to, and copy the other one again from its console.");
      }
    }
    return CheckResult.ok("No two values are the same.");
  }
}
