package dev.connectorsdk.testkit.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers. It may carry tokens, so it shows no more of itself than the status.
 *
 * @param status the HTTP status
 * @param headers the header fields
 * @param body the body, empty for none
 */
public record SimulatedResponse(int status, Map<String, String> headers, String body) {
  private static final String CONTENT_TYPE = "Content-Type";

  /** Keeps its own copy of the header fields. */
  public SimulatedResponse {
    headers = Map.copyOf(headers);
  }

  /** A JSON value (see {@link Json}) with a status. */
  public static SimulatedResponse json(int status, @Nullable Object value) {
    return text(status, "application/json", Json.write(value));
  }

  /** A JSON value with status 200. */
  public static SimulatedResponse ok(@Nullable Object value) {
    return json(200, value);
  }

  /** A text of some media type. */
  public static SimulatedResponse text(int status, String contentType, String body) {
    return new SimulatedResponse(status, Map.of(CONTENT_TYPE, contentType), body);
  }

  /** A status without a body. */
  public static SimulatedResponse empty(int status) {
    return new SimulatedResponse(status, Map.of(), "");
  }

  /** This answer with one header field set. */
  public SimulatedResponse withHeader(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    return new SimulatedResponse(status, changed, body);
  }

  /** This answer with another media type, whatever the body is. */
  public SimulatedResponse withContentType(String contentType) {
    return withHeader(CONTENT_TYPE, contentType);
  }

  /** This answer with another body. */
  public SimulatedResponse withBody(String changed) {
    return new SimulatedResponse(status, headers, changed);
  }

  /** This answer with the secrets in its body masked, as {@link RecordedCall} shows them. */
  public SimulatedResponse masked() {
    return withBody(Masking.body(body, headers.getOrDefault(CONTENT_TYPE, "")));
  }

  @Override
  public String toString() {
    return "Answer[" + status + ", " + body.length() + " characters]";
  }
}
