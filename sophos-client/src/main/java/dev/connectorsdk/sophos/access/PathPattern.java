package dev.connectorsdk.sophos.access;

import java.util.List;

/**
 * A path with wildcards: {@code *} matches one segment, a trailing {@code **} any number of segments.
 */
record PathPattern(List<String> segments, boolean open, int literals)
    implements Comparable<PathPattern> {
  private static final String ANY = "*";

  /** Parses a pattern; {@code **} is allowed at the end only. */
  static PathPattern of(String pattern) {
    List<String> parts = segments(pattern);
    boolean open = !parts.isEmpty() && parts.get(parts.size() - 1).equals("**");
    List<String> segments = open ? parts.subList(0, parts.size() - 1) : parts;
    if (!pattern.startsWith("/") || segments.stream().anyMatch(PathPattern::isMalformed)) {
      throw new IllegalArgumentException("\"" + pattern + "\" is not a path");
    }
    int literals = (int) segments.stream().filter(segment -> !segment.equals(ANY)).count();
    return new PathPattern(List.copyOf(segments), open, literals);
  }

  /** Returns the pattern of a template such as {@code /a/{id}}. */
  static PathPattern ofTemplate(String template) {
    return of(template.replaceAll("\\{[^/{}]+}", ANY));
  }

  /** Returns whether a path, or a template, matches. */
  boolean matches(String path) {
    return matches(segments(path));
  }

  /** Returns whether a path, or a template, of these segments matches. */
  boolean matches(List<String> parts) {
    if (open ? parts.size() < segments.size() : parts.size() != segments.size()) {
      return false;
    }
    for (int i = 0; i < segments.size(); i++) {
      String part = parts.get(i);
      if (part.isEmpty() || !(segments.get(i).equals(ANY) || segments.get(i).equals(part))) {
        return false;
      }
    }
    return true;
  }

  /** The more specific pattern is the greater one: more literals, then longer, then closed. */
  @Override
  public int compareTo(PathPattern other) {
    if (literals != other.literals) {
      return Integer.compare(literals, other.literals);
    }
    int length = Integer.compare(segments.size(), other.segments.size());
    return length != 0 ? length : Boolean.compare(other.open, open);
  }

  private static boolean isMalformed(String segment) {
    return segment.isEmpty() || (segment.contains(ANY) && !segment.equals(ANY));
  }

  /** Returns the segments of a path. */
  static List<String> segments(String path) {
    return List.of((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
  }
}
