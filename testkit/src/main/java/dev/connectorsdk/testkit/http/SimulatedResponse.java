package dev.connectorsdk.testkit.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response of a handler. It may contain tokens, so {@code toString} shows only status and
 * length.
 *
 * @param status the HTTP status
 * @param headers the header fields
 * @param body the body, empty for none
 */
public record SimulatedResponse(int status, Map<String, String> headers, String body) {
  private static final String CONTENT_TYPE = "Content-Type";

  /** Copies the header fields. */
  public SimulatedResponse {
    headers = Map.copyOf(headers);
  }

  /** Returns a response with a JSON value, see {@link Json}. */
  public static SimulatedResponse json(int status, @Nullable Object value) {
    return text(status, "application/json", Json.write(value));
  }

  /** Returns a response with a JSON value and status 200. */
  public static SimulatedResponse ok(@Nullable Object value) {
    return json(200, value);
  }

  /** Returns a response with a text. */
  public static SimulatedResponse text(int status, String contentType, String body) {
    return new SimulatedResponse(status, Map.of(CONTENT_TYPE, contentType), body);
  }

  /** Returns a response without a body. */
  public static SimulatedResponse empty(int status) {
    return new SimulatedResponse(status, Map.of(), "");
  }

  /** Returns this response with a header field. */
  public SimulatedResponse withHeader(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    return new SimulatedResponse(status, changed, body);
  }

  /** Returns this response with another media type. */
  public SimulatedResponse withContentType(String contentType) {
    return withHeader(CONTENT_TYPE, contentType);
  }

  /** Returns this response with another body. */
  public SimulatedResponse withBody(String changed) {
    return new SimulatedResponse(status, headers, changed);
  }

  /** Returns this response with masked secrets in its body, as in {@link RecordedCall}. */
  public SimulatedResponse masked() {
    return withBody(SecretMasking.body(body, headers.getOrDefault(CONTENT_TYPE, "")));
  }

  @Override
  public String toString() {
    return "SimulatedResponse[" + status + ", " + body.length() + " characters]";
  }
}
