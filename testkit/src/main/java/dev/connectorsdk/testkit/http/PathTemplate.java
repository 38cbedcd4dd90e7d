package dev.connectorsdk.testkit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path with placeholders, such as {@code /alerts/{alertId}}; a last segment {@code **} matches
 * any rest.
 */
final class PathTemplate {
  private static final String REST = "**";

  private final String text;
  private final List<String> segments;

  private PathTemplate(String text, List<String> segments) {
    this.text = text;
    this.segments = segments;
  }

  static PathTemplate of(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("A path starts with a slash, not as " + text);
    }
    return new PathTemplate(text, List.of(text.substring(1).split("/", -1)));
  }

  /** Returns the values of the placeholders if the decoded segments of a path match. */
  Optional<Map<String, String>> match(List<String> path) {
    boolean open = segments.get(segments.size() - 1).equals(REST);
    int fixed = open ? segments.size() - 1 : segments.size();
    if (open ? path.size() < fixed : path.size() != fixed) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < fixed; i++) {
      String segment = segments.get(i);
      if (isPlaceholder(segment)) {
        values.put(segment.substring(1, segment.length() - 1), path.get(i));
      } else if (!segment.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /**
   * Returns the number of literal segments: of several templates that match, the highest number
   * wins.
   */
  int literals() {
    return (int) segments.stream().filter(s -> !isPlaceholder(s) && !s.equals(REST)).count();
  }

  private static boolean isPlaceholder(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  @Override
  public String toString() {
    return text;
  }
}
