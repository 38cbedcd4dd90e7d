package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error response: {@code {statusCode, message, timestamp, errorCode, errors, data,
 * provider_errors}}. Each property may be absent or of another type, and the body may not be JSON.
 */
final class ErrorResponseBody {
  private static final Json JSON = Json.snakeCase();
  private static final String HEADERS = "headers";
  private static final String URL = "url";
  private static final int MAX_LENGTH = 1_000;

  private final String raw;
  private final @Nullable Object parsed;

  private ErrorResponseBody(String raw, @Nullable Object parsed) {
    this.raw = raw;
    this.parsed = parsed;
  }

  static ErrorResponseBody of(String raw) {
    try {
      return new ErrorResponseBody(raw, JSON.read(Object.class, raw, (path, expected) -> {}));
    } catch (JsonMismatchException e) {
      return new ErrorResponseBody(raw, null);
    }
  }

  /** Returns StackOne's error code, or null if there is none. */
  @Nullable String code() {
    Object code = property("errorCode");
    String text = code instanceof String || code instanceof Number ? code.toString() : "";
    return text.isBlank() ? null : text;
  }

  /** Returns StackOne's message with the provider's, or null if there is none. */
  @Nullable String text() {
    Stream<String> messages = Stream.concat(texts(property("message")), texts(property("errors")));
    String text =
        Stream.concat(messages, items(property("provider_errors")).map(ErrorResponseBody::provider))
            .distinct()
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? null : shortened(text);
  }

  /** Returns the body without headers and URL queries: they may contain provider credentials. */
  String withoutHeaders() {
    Object stripped = strip(parsed);
    if (stripped != null) {
      return JSON.write(Object.class, stripped);
    }
    int headers = raw.indexOf('"' + HEADERS + '"');
    return headers < 0 ? raw : raw.substring(0, headers);
  }

  private @Nullable Object property(String name) {
    return parsed instanceof Map<?, ?> properties ? properties.get(name) : null;
  }

  private static String provider(Object error) {
    if (!(error instanceof Map<?, ?> properties)) {
      return "the provider returned an error";
    }
    String status = texts(properties.get("status")).findFirst().orElse("an error");
    String url =
        texts(properties.get(URL)).findFirst().map(ErrorResponseBody::withoutQuery).orElse("");
    String message = texts(properties.get("raw")).findFirst().orElse("");
    return "the provider returned " + status + prefixed(" at ", url) + prefixed(": ", message);
  }

  private static String prefixed(String prefix, String text) {
    return text.isEmpty() ? "" : prefix + text;
  }

  private static String withoutQuery(String url) {
    return url.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
  }

  /** Returns the texts in a value: itself, its items, or the message property of an object. */
  private static Stream<String> texts(@Nullable Object value) {
    if (value instanceof Map<?, ?> properties) {
      return Stream.of("message", "detail", "error_description", "title", "error")
          .flatMap(name -> texts(properties.get(name)))
          .limit(1);
    }
    if (value instanceof Collection<?> items) {
      return items.stream().flatMap(ErrorResponseBody::texts);
    }
    return value == null || value.toString().isBlank() ? Stream.of() : Stream.of(value.toString());
  }

  private static Stream<?> items(@Nullable Object value) {
    return value instanceof Collection<?> items ? items.stream() : Stream.of();
  }

  private static @Nullable Object strip(@Nullable Object value) {
    if (value instanceof Map<?, ?> properties) {
      Map<String, @Nullable Object> kept = new LinkedHashMap<>();
      properties.forEach((name, inner) -> kept.put(String.valueOf(name), strip(inner)));
      kept.remove(HEADERS);
      kept.computeIfPresent(URL, (name, url) -> withoutQuery(url.toString()));
      return kept;
    }
    return value instanceof List<?> items
        ? items.stream().map(ErrorResponseBody::strip).toList()
        : value;
  }

  private static String shortened(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
  }
}
