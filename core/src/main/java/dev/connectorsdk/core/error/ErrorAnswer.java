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
public record ErrorAnswer(
    int status,
    @Nullable String code,
    @Nullable String text,
    @Nullable String requestId,
    String body,
    @Nullable Duration retryAfter)
    implements Serializable {

  /** The same answer with the wait the service asked for. */
  public ErrorAnswer withRetryAfter(@Nullable Duration wait) {
    return new ErrorAnswer(status, code, text, requestId, body, wait);
  }

  String summary() {
    StringBuilder words = new StringBuilder("answered ").append(status);
    if (code != null) {
      words.append(' ').append(code);
    }
    if (text != null && !text.equals(code)) {
      words.append(": ").append(text);
    }
    return words.append('.').toString();
  }

  String quote(String advice) {
    return requestId == null ? advice : advice + " Quote id " + requestId + " to support.";
  }
}
