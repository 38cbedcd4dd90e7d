package dev.connectorsdk.core.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a service said when it refused, as far as it could be read.
 *
 * @param status the HTTP status
 * @param code the service's short code, or null if it gave none
 * @param text the service's words, or null if it gave none
 * @param requestId the id to quote to support, or null if it gave none
 * @param body the answer as it came, cut at 64 KiB; empty if there was none
 * @param retryAfter how long the service asked to wait, or null if it did not say
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

  /** The same answer with the wait the service asked for. */
  public ErrorResponse withRetryAfter(@Nullable Duration wait) {
    return new ErrorResponse(status, code, text, requestId, body, wait);
  }

  String summary() {
    StringBuilder words = new StringBuilder("answered ").append(status);
    if (code != null) {
      words.append(' ').append(oneLine(code));
    }
    if (text != null && !text.equals(code)) {
      words.append(": ").append(oneLine(text));
    }
    return words.append('.').toString();
  }

  /**
   * A service's words may hold line ends or whole documents; a message is one line of fair length.
   */
  private static String oneLine(String words) {
    String line = words.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    String cut = line.length() > MESSAGE_LIMIT ? line.substring(0, MESSAGE_LIMIT) + "…" : line;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }

  String quote(String advice) {
    return requestId == null ? advice : advice + " Quote id " + requestId + " to support.";
  }
}
