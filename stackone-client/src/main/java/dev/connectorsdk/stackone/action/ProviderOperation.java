package dev.connectorsdk.stackone.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of the provider, normalized so that different spellings of it are equal.
 *
 * @param method the HTTP method, in upper case
 * @param path the path without host, query and names of parameters
 */
record ProviderOperation(String method, String path) {
  private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAMETER = Pattern.compile("\\$?\\{[^}]*}");
  private static final Pattern QUERY = Pattern.compile("/?(?:[?#].*)?$");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\b(GET|HEAD|POST|PUT|PATCH|DELETE)\\s+((?:https?:/)?/[^\\s,;)]*[^\\s,;).])");
  private static final List<String> METHOD_NAMES = List.of("method", "http_method", "httpMethod");
  private static final List<String> PATH_NAMES = List.of("path", "url", "endpoint");

  static ProviderOperation of(String method, String path) {
    String withoutHost = HOST.matcher(path).replaceFirst("");
    String withoutNames = PARAMETER.matcher(withoutHost).replaceAll("{}");
    return new ProviderOperation(
        method.toUpperCase(Locale.ROOT), QUERY.matcher(withoutNames).replaceFirst(""));
  }

  /** Returns the operations in the details or the description of an action. */
  static List<ProviderOperation> in(ActionMeta action) {
    List<ProviderOperation> found = new ArrayList<>();
    collect(action.actionDetails(), found);
    collect(action.operationDetails(), found);
    IN_TEXT
        .matcher(action.description().orElse(""))
        .results()
        .forEach(match -> found.add(of(match.group(1), match.group(2))));
    return found;
  }

  boolean isIn(ActionMeta action) {
    return in(action).contains(this);
  }

  private static void collect(Object details, List<ProviderOperation> found) {
    if (details instanceof Map<?, ?> properties) {
      Optional<String> method = text(properties, METHOD_NAMES);
      Optional<String> path = text(properties, PATH_NAMES);
      if (method.isPresent() && path.isPresent()) {
        found.add(of(method.get(), path.get()));
      }
      properties.values().forEach(value -> collect(value, found));
    } else if (details instanceof List<?> items) {
      items.forEach(item -> collect(item, found));
    }
  }

  private static Optional<String> text(Map<?, ?> properties, List<String> names) {
    return names.stream()
        .map(properties::get)
        .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
        .findFirst();
  }
}
