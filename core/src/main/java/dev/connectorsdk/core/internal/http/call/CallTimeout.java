package dev.connectorsdk.core.internal.http.call;

import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * How long one call may take, where that differs from the client's {@code callTimeout}: a parameter
 * of a Retrofit method that is annotated with {@code @Tag}.
 *
 * @param duration the maximum time of the call, or the time during which a stream is read
 * @param streaming whether the response is a stream that may have no end
 */
public record CallTimeout(Duration duration, boolean streaming) {

  /** Returns a timeout that applies if it is shorter than the client's own. */
  public static CallTimeout of(Duration remaining) {
    return new CallTimeout(remaining, false);
  }

  /**
   * Returns the time during which a stream is read, counted from the first byte of the response.
   * What arrives in that time is the response. The client's own timeout is added: it is left for
   * connecting.
   */
  public static CallTimeout streaming(Duration window) {
    return new CallTimeout(window, true);
  }

  /** Returns the window of a request whose response is a stream; null for any other request. */
  public static @Nullable Duration window(Request request) {
    CallTimeout timeout = request.tag(CallTimeout.class);
    return timeout != null && timeout.streaming() ? timeout.duration() : null;
  }

  /** Returns the maximum time of a request. */
  public static Duration of(Request request, Duration clientTimeout) {
    CallTimeout timeout = request.tag(CallTimeout.class);
    if (timeout == null) {
      return clientTimeout;
    }
    Duration duration = timeout.duration();
    if (timeout.streaming()) {
      return clientTimeout.plus(duration);
    }
    return duration.compareTo(clientTimeout) < 0 ? duration : clientTimeout;
  }
}
