package dev.connectorsdk.testkit.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a handler sees it. It holds secrets in clear, so it shows no more of itself than
 * method and path; what tests look at is {@link RecordedCall}.
 *
 * @param method in capitals
 * @param path as sent, without the query
 * @param pathValues what stood in the placeholders of the matched template, decoded
 * @param query the query parameters, decoded, each with all its values in order
 * @param headers the header fields; names compare without case
 * @param body the body as UTF-8 text, empty if there was none
 */
public record Request(
    String method,
    String path,
    Map<String, String> pathValues,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    String body) {

  /**
   * The value of a placeholder.
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

  /** The first value of a query parameter. */
  public Optional<String> query(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * All values of a query parameter, whether repeated or set apart by commas; empty ones left out.
   */
  public List<String> queryList(String name) {
    return query.getOrDefault(name, List.of()).stream()
        .flatMap(values -> List.of(values.split(",")).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The first value of a header field. */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /** All values of a header field. */
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /**
   * The body as a JSON object.
   *
   * @throws MalformedJsonException if it is something else
   */
  public Map<String, Object> json() {
    return Json.readObject(body);
  }

  /** The body as a form: the last value of each field; what cannot be decoded is left out. */
  public Map<String, String> form() {
    return parseForm(body);
  }

  /** This request with its secrets masked, as {@link RecordedCall} shows them. */
  public Request masked() {
    return new Request(
        method,
        Masking.path(path, pathValues),
        Map.of(),
        Masking.query(query),
        Masking.headers(headers),
        Masking.body(body, header("Content-Type").orElse("")));
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
    } catch (IllegalArgumentException undecodable) {
      return Optional.empty();
    }
  }
}
