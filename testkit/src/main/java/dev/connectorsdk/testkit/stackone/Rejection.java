package dev.connectorsdk.testkit.stackone;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that the simulated service turns down; becomes an error body. */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, Object> extras;
  private final @Nullable Duration retryAfter;

  private Rejection(
      int status, String message, Map<String, Object> extras, @Nullable Duration retryAfter) {
    super(message, null, false, false);
    this.status = status;
    this.extras = extras;
    this.retryAfter = retryAfter;
  }

  static Rejection of(int status, String message) {
    return new Rejection(status, message, Map.of(), null);
  }

  static Rejection coded(int status, String errorCode, String message) {
    return new Rejection(status, message, Map.of("errorCode", errorCode), null);
  }

  static Rejection invalid(String... errors) {
    return new Rejection(
        400,
        "Bad Request",
        Map.of("errorCode", "ValidationError", "errors", List.of(errors)),
        null);
  }

  static Rejection notFound(String message) {
    return of(404, message);
  }

  static Rejection later(int status, String message, Duration retryAfter) {
    return new Rejection(status, message, Map.of(), retryAfter);
  }

  /** Adds a member to the error body. */
  Rejection with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extras);
    more.put(name, value);
    return new Rejection(status, text(), more, retryAfter);
  }

  int status() {
    return status;
  }

  String text() {
    return String.valueOf(getMessage());
  }

  Map<String, Object> extras() {
    return extras;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
