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
 * The body of a refusal: {@code {statusCode, message, timestamp, errorCode, errors, data,
 * provider_errors}}, any of which may be missing or of another kind, or no JSON at all.
 */
final class ErrorResponseBody {
  private static final Json JSON = Json.snakeCase();
  private static final String HEADERS = "headers";
  private static final String URL = "url";
  private static final int LONGEST_TEXT = 1_000;

  private final String raw;
  private final @Nullable Object parsed;

  private ErrorResponseBody(String raw, @Nullable Object parsed) {
    this.raw = raw;
    this.parsed = parsed;
  }

  static ErrorResponseBody of(String raw) {
    try {
      return new ErrorResponseBody(raw, JSON.read(Object.class, raw));
    } catch (JsonMismatchException e) {
      return new ErrorResponseBody(raw, null);
    }
  }

  /** The service's short code; null if there is none. */
  @Nullable String code() {
    return member("errorCode") instanceof String code && !code.isBlank() ? code : null;
  }

  /** The service's words, those of the provider behind it included; null if there are none. */
  @Nullable String text() {
    Stream<String> words = Stream.concat(texts(member("message")), texts(member("errors")));
    String text =
        Stream.concat(words, items(member("provider_errors")).map(ErrorResponseBody::provider))
            .distinct()
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? null : shortened(text);
  }

  /** The body without headers and queries of any kind: a provider's may hold its credentials. */
  String withoutHeaders() {
    Object stripped = strip(parsed);
    if (stripped != null) {
      return JSON.write(Object.class, stripped);
    }
    int headers = raw.indexOf('"' + HEADERS + '"');
    return headers < 0 ? raw : raw.substring(0, headers);
  }

  private @Nullable Object member(String name) {
    return parsed instanceof Map<?, ?> members ? members.get(name) : null;
  }

  private static String provider(Object error) {
    if (!(error instanceof Map<?, ?> members)) {
      return "the provider answered an error";
    }
    String status = texts(members.get("status")).findFirst().orElse("an error");
    String url =
        texts(members.get(URL)).findFirst().map(ErrorResponseBody::withoutQuery).orElse("");
    String words = texts(members.get("raw")).findFirst().orElse("");
    return "the provider answered " + status + prefixed(" at ", url) + prefixed(": ", words);
  }

  private static String prefixed(String prefix, String text) {
    return text.isEmpty() ? "" : prefix + text;
  }

  private static String withoutQuery(String url) {
    return url.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
  }

  /** The texts in a value: itself, its items, or the member of an object that is a message. */
  private static Stream<String> texts(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return Stream.of("message", "detail", "error_description", "title", "error")
          .flatMap(name -> texts(members.get(name)))
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
    if (value instanceof Map<?, ?> members) {
      Map<String, @Nullable Object> kept = new LinkedHashMap<>();
      members.forEach((name, member) -> kept.put(String.valueOf(name), strip(member)));
      kept.remove(HEADERS);
      kept.computeIfPresent(URL, (name, url) -> withoutQuery(url.toString()));
      return kept;
    }
    return value instanceof List<?> items
        ? items.stream().map(ErrorResponseBody::strip).toList()
        : value;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
  }
}
