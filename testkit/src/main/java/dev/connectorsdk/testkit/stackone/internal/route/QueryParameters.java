package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads query parameters in the forms that StackOne documents. */
public final class QueryParameters {
  private QueryParameters() {}

  /** Returns a parameter; an empty one is absent. */
  public static Optional<String> text(Request request, String name) {
    return request.query(name).filter(text -> !text.isEmpty());
  }

  /** Returns a list with one parameter for each value. */
  public static List<String> repeated(Request request, String name) {
    return request.query().getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Returns a list in one parameter, separated by commas. */
  public static Set<String> commaList(Request request, String name) {
    return text(request, name)
        .map(text -> (Set<String>) new LinkedHashSet<>(List.of(text.split(","))))
        .orElse(Set.of());
  }
}
