package dev.connectorsdk.testkit.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a handler receives it, with secrets in clear text; {@code toString} shows only
 * method and path. Tests check the {@link RecordedCall}.
 *
 * @param method in upper case
 * @param path as sent, without the query
 * @param pathValues the decoded values of the placeholders of the matched template
 * @param query the decoded query parameters, each with all its values in order
 * @param headers the header fields; names are case-insensitive
 * @param body the body as UTF-8 text, empty without one
 */
public record Request(
    String method,
    String path,
    Map<String, String> pathValues,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    String body) {

  /**
   * Returns the value of a placeholder.
   *
   * @throws IllegalArgumentException if the matched template has no such placeholder
   */
  public String pathValue(String placeholder) {
    String value = pathValues.get(placeholder);
    if (value == null) {
      throw new IllegalArgumentException("The route has no placeholder " + placeholder);
    }
    return value;
  }

  /** Returns the first value of a query parameter. */
  public Optional<String> query(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * Returns all values of a query parameter, repeated or separated by commas, without empty ones.
   */
  public List<String> queryList(String name) {
    return query.getOrDefault(name, List.of()).stream()
        .flatMap(values -> List.of(values.split(",")).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Returns the first value of a header field. */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /** Returns all values of a header field. */
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /**
   * Returns the body as a JSON object.
   *
   * @throws MalformedJsonException if it is not a JSON object
   */
  public Map<String, Object> json() {
    return Json.readObject(body);
  }

  /**
   * Returns the body as a form: the last value of each field, without fields that cannot be
   * decoded.
   */
  public Map<String, String> form() {
    return parseForm(body);
  }

  /** Returns this request with masked secrets, as in {@link RecordedCall}. */
  public Request masked() {
    return new Request(
        method,
        SecretMasking.path(path, pathValues),
        Map.of(),
        SecretMasking.query(query),
        SecretMasking.headers(headers),
        SecretMasking.body(body, header("Content-Type").orElse("")));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }

  static Map<String, String> parseForm(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      int sign = pair.indexOf('=');
      Optional<String> name = decode(sign < 0 ? pair : pair.substring(0, sign));
      Optional<String> value = decode(sign < 0 ? "" : pair.substring(sign + 1));
      if (name.isPresent() && value.isPresent()) {
        fields.put(name.get(), value.get());
      }
    }
    return fields;
  }

  private static Optional<String> decode(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
