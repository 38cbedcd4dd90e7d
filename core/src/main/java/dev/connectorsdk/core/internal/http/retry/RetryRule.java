package dev.connectorsdk.core.internal.http.retry;

import dev.connectorsdk.core.internal.http.body.ContentEncoding.InvalidEncodingException;
import dev.connectorsdk.core.internal.http.body.ResponseBuffer.ResponseTooLargeException;
import dev.connectorsdk.core.internal.http.connection.ConnectionCause;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Decides which failures are retried. A request that may have changed something at the service is
 * not sent twice: a POST or PATCH is retried only if nothing was sent, if the service did not
 * process it (429, 503 with {@code Retry-After}, a refused HTTP/2 stream), or if its operation is
 * {@link Retryable}.
 */
public final class RetryRule {
  private static final Set<String> SAFE_TO_REPEAT = Set.of("GET", "HEAD", "PUT", "DELETE");

  private RetryRule() {}

  static boolean retriesResponse(Request request, Response response, boolean hasRetryAfter) {
    if (isSingleAttempt(request)) {
      return false;
    }
    return switch (response.code()) {
      case 429 -> true;
      case 503 -> hasRetryAfter || isRepeatable(request);
      case 408, 500, 502, 504 -> isRepeatable(request);
      default -> false;
    };
  }

  static boolean retriesFailure(Request request, IOException failure, boolean nothingSent) {
    if (ResponseTooLargeException.in(failure) != null
        || failure instanceof InvalidEncodingException
        || isPermanent(failure)
        || isSingleAttempt(request)) {
      return false;
    }
    return nothingSent || isRefused(failure) || isRepeatable(request);
  }

  /**
   * Whether the service has not processed a request of HTTP/2 (RFC 9113, 8.7): it refused the
   * stream, or it was closing the connection. OkHttp's exceptions for it are internal.
   */
  public static boolean isRefused(IOException failure) {
    return "stream was reset: REFUSED_STREAM".equals(failure.getMessage())
        || failure.getClass().getSimpleName().equals("ConnectionShutdownException");
  }

  /**
   * An interrupt, a cancellation, the call's deadline, an invalid certificate, a proxy's refusal.
   */
  private static boolean isPermanent(IOException failure) {
    boolean ended =
        failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException);
    return ended
        || "Canceled".equals(failure.getMessage())
        || isRefusedByTls(failure)
        || isRefusedByProxy(failure);
  }

  /** A handshake that the other side ended without a reason may succeed again. */
  private static boolean isRefusedByTls(IOException failure) {
    return (failure instanceof SSLHandshakeException
            && !(failure.getCause() instanceof EOFException))
        || failure instanceof SSLPeerUnverifiedException
        || String.valueOf(failure.getMessage()).startsWith("Unsupported or unrecognized SSL");
  }

  /** A proxy that fails may work again, one that refuses does not. */
  private static boolean isRefusedByProxy(IOException failure) {
    OptionalInt status = ConnectionCause.proxyStatus(failure);
    return status.isPresent() && status.getAsInt() < 500;
  }

  /** Whether a request changes nothing at the service. */
  public static boolean isRead(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> true;
      case "POST" -> isRepeatable(request);
      default -> false;
    };
  }

  /** Whether a request may be sent again although it may have been processed. */
  public static boolean isRepeatable(Request request) {
    Repeatable chosen = request.tag(Repeatable.class);
    if (chosen != null) {
      return chosen.value();
    }
    Retryable mark = mark(request);
    return SAFE_TO_REPEAT.contains(request.method()) || (mark != null && mark.value());
  }

  private static boolean isSingleAttempt(Request request) {
    Retryable mark = mark(request);
    return mark != null && !mark.value();
  }

  private static @Nullable Retryable mark(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation == null ? null : invocation.method().getAnnotation(Retryable.class);
  }
}
