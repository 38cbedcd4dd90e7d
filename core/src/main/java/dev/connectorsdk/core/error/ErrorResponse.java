package dev.connectorsdk.core.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An error response of a service, as far as it could be read.
 *
 * @param status the HTTP status
 * @param code the service's error code, or null if it returned none
 * @param text the service's error message, or null if it returned none
 * @param requestId the id to quote to support, or null if it returned none
 * @param body the body, truncated at 64 KiB, with secrets masked; empty if there was none
 * @param retryAfter the wait of {@code Retry-After}, or null if there was none
 */
public record ErrorResponse(
    int status,
    @Nullable String code,
    @Nullable String text,
    @Nullable String requestId,
    String body,
    @Nullable Duration retryAfter)
    implements Serializable {
  private static final int MESSAGE_LIMIT = 300;

  /** Returns the same response with this {@code Retry-After}. */
  public ErrorResponse withRetryAfter(@Nullable Duration wait) {
    return new ErrorResponse(status, code, text, requestId, body, wait);
  }

  String summary() {
    StringBuilder summary = new StringBuilder("returned ").append(status);
    if (code != null) {
      summary.append(' ').append(oneLine(code));
    }
    if (text != null && !text.equals(code)) {
      summary.append(": ").append(oneLine(text));
    }
    return summary.append('.').toString();
  }

  /**
   * A service's message may hold line ends or whole documents; an exception's message is one line.
   */
  private static String oneLine(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    String cut = line.length() > MESSAGE_LIMIT ? line.substring(0, MESSAGE_LIMIT) + "…" : line;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }

  String quote(String advice) {
    return requestId == null ? advice : advice + " Quote id " + requestId + " to support.";
  }
}
