package dev.connectorsdk.testkit.stackone.internal.route;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thrown to reject a request; becomes an error body. */
public final class ApiErrorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, Object> extras;
  private final @Nullable Duration retryAfter;

  private ApiErrorException(
      int status, String message, Map<String, Object> extras, @Nullable Duration retryAfter) {
    super(message, null, false, false);
    this.status = status;
    this.extras = extras;
    this.retryAfter = retryAfter;
  }

  public static ApiErrorException of(int status, String message) {
    return new ApiErrorException(status, message, Map.of(), null);
  }

  public static ApiErrorException coded(int status, String errorCode, String message) {
    return new ApiErrorException(status, message, Map.of("errorCode", errorCode), null);
  }

  public static ApiErrorException invalid(String... errors) {
    return new ApiErrorException(
        400,
        "Bad Request",
        Map.of("errorCode", "ValidationError", "errors", List.of(errors)),
        null);
  }

  public static ApiErrorException notFound(String message) {
    return of(404, message);
  }

  public static ApiErrorException later(int status, String message, Duration retryAfter) {
    return new ApiErrorException(status, message, Map.of(), retryAfter);
  }

  /** Adds a property to the error body. */
  public ApiErrorException with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extras);
    more.put(name, value);
    return new ApiErrorException(status, text(), more, retryAfter);
  }

  public int status() {
    return status;
  }

  public String text() {
    return String.valueOf(getMessage());
  }

  public Map<String, Object> extras() {
    return extras;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
