package dev.connectorsdk.core.internal.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The error that a response has in place of what its model defines, as one line. */
final class ErrorText {
  private static final String ERROR = "error";

  /** The properties in which services write errors. */
  static final List<String> NAMES = List.of(ERROR, "message");

  private static final int MAX_LENGTH = 200;

  private ErrorText() {}

  /** Returns the values of these properties as text; null if there are none. */
  static @Nullable String of(@Nullable Object properties) {
    Map<String, String> found = new LinkedHashMap<>();
    if (properties instanceof Map<?, ?> map) {
      for (String name : NAMES) {
        String text = text(map.get(name));
        if (text != null) {
          found.put(name, text);
        }
      }
    }
    return found.isEmpty()
        ? null
        : found.entrySet().stream()
            .map(entry -> entry.getKey() + " \"" + entry.getValue() + '"')
            .collect(Collectors.joining(", "));
  }

  /** Returns whether the properties have an error; a message alone is none. */
  static boolean isError(@Nullable Object properties) {
    return properties instanceof Map<?, ?> map && text(map.get(ERROR)) != null;
  }

  /** Returns a value as one line, or the first text inside it; null if it states no error. */
  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return text(object.values());
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(ErrorText::text).filter(Objects::nonNull).findFirst().orElse(null);
    }
    String line = value == null ? "" : value.toString().replaceAll("\\p{Cntrl}", " ").strip();
    if (line.isEmpty() || value == Boolean.FALSE) {
      return null;
    }
    return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
  }
}
