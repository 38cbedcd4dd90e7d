package dev.connectorsdk.core.raw;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.RequestIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The successful response of a raw call. {@code toString} has no header and no body. */
public final class RawResponse {
  private final RawJson json;
  private final String operation;
  private final Request request;
  private final int status;
  private final Map<String, List<String>> headers;
  private final String text;

  RawResponse(RawJson json, String operation, Response response, Optional<ResponseBody> body) {
    this.json = json;
    this.operation = operation;
    this.request = response.request();
    this.status = response.code();
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(response.headers().toMultimap());
    this.headers = Collections.unmodifiableMap(fields);
    this.text = body.map(RawResponse::text).orElse("");
  }

  private static String text(ResponseBody body) {
    try (body) {
      return body.string();
    } catch (IOException e) {
      throw new UncheckedIOException("A body in memory cannot fail", e);
    }
  }

  /** The HTTP status, from 200 to 299. */
  public int status() {
    return status;
  }

  /** The headers; names are found in any letter case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** Returns the first value of a header; absent if the response does not have it. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
  }

  /** The id to quote to the vendor's support; absent if the service returned none. */
  public Optional<String> requestId() {
    return RequestIds.of(headers);
  }

  /** The body as it was received; empty if there is none. */
  public String text() {
    return text;
  }

  /**
   * Returns the body without a model: maps, lists, texts, numbers ({@code Long}, or {@code
   * BigDecimal} beyond it) and booleans.
   *
   * @throws DecodingException if the body is empty, {@code null} or not JSON
   */
  public Object json() {
    return as(Object.class);
  }

  /**
   * Returns the properties of a body that is an object.
   *
   * @throws DecodingException if the body is not an object
   */
  public Map<String, Object> asMap() {
    if (json() instanceof Map<?, ?> properties) {
      @SuppressWarnings("unchecked") // the names of JSON properties are texts
      Map<String, Object> map = (Map<String, Object>) properties;
      return map;
    }
    throw unreadable("$", "expected an object.", null);
  }

  /**
   * Converts the body to a record of yours, whose properties have the names that they have in Java,
   * or to a model of this SDK. Optional properties that cannot be read are absent, and are reported
   * to the listeners of the client.
   *
   * @throws DecodingException if the body is not what the type defines
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> T as(Class<T> type) {
    return json.read(this, text, type);
  }

  <T> T convert(Object value, Class<T> type) {
    return json.read(this, json.text(value), type);
  }

  String operation() {
    return operation;
  }

  DecodingException unreadable(String path, String what, @Nullable Throwable cause) {
    CallTrace trace = CallTrace.of(request);
    return new DecodingException(
        trace.report(request),
        path,
        "returned a response that cannot be read: " + trace.mask(what),
        "Compare the type with what the service returns: text() has it as received.",
        requestId().map(trace::mask).orElse(null),
        cause == null ? null : trace.mask(cause));
  }

  @Override
  public String toString() {
    return "RawResponse[status=" + status + ", length=" + text.length() + "]";
  }
}
