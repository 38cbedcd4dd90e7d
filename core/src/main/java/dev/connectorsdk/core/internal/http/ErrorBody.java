package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.internal.json.Json;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The body of an error response, read as far as possible. */
public final class ErrorBody {
  private static final Json JSON = Json.camelCase();

  private final String raw;
  private final Map<?, ?> properties;
  private final UnaryOperator<String> mask;

  private ErrorBody(String raw, Map<?, ?> properties, UnaryOperator<String> mask) {
    this.raw = raw;
    this.properties = properties;
    this.mask = mask;
  }

  /**
   * Reads a body.
   *
   * @param raw the body, with its secrets masked
   * @param mask masks secrets in a property once more, since JSON may have escaped them
   */
  static ErrorBody of(String raw, UnaryOperator<String> mask) {
    return new ErrorBody(raw, parse(raw), mask);
  }

  /** The body as it was received, with its secrets masked. */
  public String raw() {
    return raw;
  }

  /**
   * The text of a property, or its number with all digits; null if it is absent or the body is no
   * JSON object.
   */
  public @Nullable String text(String property) {
    Object value = properties.get(property);
    return value instanceof String || value instanceof Number ? mask.apply(value.toString()) : null;
  }

  /** The first of these properties that has a text; null if none has. */
  public @Nullable String firstText(String... names) {
    for (String name : names) {
      String text = text(name);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static Map<?, ?> parse(String raw) {
    return JSON.readLeading(raw) instanceof Map<?, ?> map ? map : Map.of();
  }
}
