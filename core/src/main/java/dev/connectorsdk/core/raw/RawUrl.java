package dev.connectorsdk.core.raw;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.PathVariables;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The URL of a raw call. */
final class RawUrl {
  private RawUrl() {}

  /**
   * Returns a URL below the base URL.
   *
   * @throws IllegalArgumentException if the path can name another operation or host than it says,
   *     or a query value has no text form; without the value
   */
  static HttpUrl of(HttpUrl base, @Nullable String path, Map<String, Object> query) {
    HttpUrl.Builder url = base.newBuilder();
    for (String segment : segments(path)) {
      url.addEncodedPathSegment(segment);
    }
    query.forEach(
        (name, value) -> {
          Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
          values.forEach(one -> url.addQueryParameter(name, text(name, one)));
        });
    return url.build();
  }

  private static String[] segments(@Nullable String path) {
    if (path == null || !path.startsWith("/") || path.startsWith("//") || path.length() == 1) {
      throw new IllegalArgumentException(
          "path must start with one slash and name an operation, such as /common/v1/alerts, without"
              + " a host: the scope determines the host.");
    }
    if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "path must not contain a query or fragment: set query parameters in the request.");
    }
    String[] segments = path.substring(1).split("/", -1);
    for (String segment : segments) {
      PathVariables.check("a segment of path", segment);
    }
    return segments;
  }

  private static String text(String name, @Nullable Object value) {
    if (value instanceof Secret secret) {
      return secret.reveal();
    }
    if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof TemporalAccessor) {
      return value.toString();
    }
    throw new IllegalArgumentException(
        "The query parameter "
            + name
            + " must be a text, a number, a boolean, an enum, a time or a collection of them, but is "
            + (value == null ? "null" : "a " + value.getClass().getSimpleName())
            + ".");
  }
}
