package dev.connectorsdk.onboarding.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether environment variables are there under the right names, and hold what they should by their
 * form. No value is ever shown.
 */
public final class VariableChecks {
  private final Map<String, String> variables;

  private VariableChecks(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /** Checks of these variables, such as {@code System.getenv()}. */
  public static VariableChecks of(Map<String, String> variables) {
    return new VariableChecks(variables);
  }

  /**
   * Whether all of these are set; where one is not, names that look like it are told, such as
   * {@code SOPHOS_CLIENTID} or a name with a blank at its end.
   */
  public Check names(String id, List<String> wanted) {
    return Check.of(id, "Names of environment variables", () -> names(wanted));
  }

  /** Whether no two of these hold the same value: one of them was pasted into the wrong place. */
  public Check different(String id, List<String> names) {
    return Check.of(id, "Each variable has its own value", () -> different(names));
  }

  /** Whether two variables hold a client id and its secret, not swapped and not wrapped. */
  public Check clientCredentials(String id, String idName, String secretName) {
    return Check.of(
        id,
        "Form of " + idName + " and " + secretName,
        () -> ValueForm.clientCredentials(idName, value(idName), secretName, value(secretName)));
  }

  /**
   * Whether a variable holds an API key as it came, not encoded or wrapped.
   *
   * @param form what the service's keys look like
   */
  public Check apiKey(String id, String name, KeyPattern form) {
    return Check.of(id, "Form of " + name, () -> ValueForm.apiKey(name, value(name), form));
  }

  private String value(String name) {
    return Objects.requireNonNull(variables.getOrDefault(name, ""));
  }

  private Outcome names(List<String> wanted) {
    List<String> missing = wanted.stream().filter(name -> value(name).isBlank()).toList();
    if (missing.isEmpty()) {
      return Outcome.ok("All are set: " + String.join(", ", wanted) + ".");
    }
    List<String> advice = new ArrayList<>();
    for (String name : missing) {
      String near = near(name, wanted);
      advice.add(near.isEmpty() ? "Set " + name + "." : "Rename " + near + " to " + name + ".");
    }
    return Outcome.failed(
        "Not set, or blank: " + String.join(", ", missing) + ".", String.join(" ", advice));
  }

  private String near(String wanted, List<String> right) {
    return variables.keySet().stream()
        .filter(name -> !right.contains(name) && isNear(name, wanted))
        .sorted()
        .map(name -> "\"" + name + "\"")
        .collect(Collectors.joining(" or "));
  }

  private static boolean isNear(String name, String wanted) {
    String bare = bare(name);
    return bare.equals(bare(wanted)) || Letters.apart(bare, bare(wanted)) <= 2;
  }

  private static String bare(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private Outcome different(List<String> names) {
    Map<String, String> holders = new TreeMap<>();
    for (String name : names) {
      String before = value(name).isBlank() ? null : holders.put(value(name).strip(), name);
      if (before != null) {
        return Outcome.failed(
            name + " holds the same value as " + before + ".",
            "Look which of the two it belongs to, and copy the other one again from its console.");
      }
    }
    return Outcome.ok("No value is there twice.");
  }
}
