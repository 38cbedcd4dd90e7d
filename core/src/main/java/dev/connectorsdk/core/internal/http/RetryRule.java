package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.annotation.Annotation;
import java.net.SocketTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;
import okhttp3.Response;
import retrofit2.Invocation;

/**
 * Which failures are tried again. What may have changed something at the service is not sent twice:
 * a POST or PATCH goes again only if nothing was sent, if the service said that it did nothing
 * (429, or 503 with {@code Retry-After}), or if its operation is marked {@link Idempotent}.
 */
final class RetryRule {
  private static final Set<String> SAFE_TO_REPEAT = Set.of("GET", "HEAD", "PUT", "DELETE");

  private RetryRule() {}

  static boolean retriesAnswer(Request request, Response response, boolean waitNamed) {
    if (isMarked(request, SingleAttempt.class)) {
      return false;
    }
    return switch (response.code()) {
      case 429 -> true;
      case 503 -> waitNamed || repeatable(request);
      case 408, 500, 502, 504 -> repeatable(request);
      default -> false;
    };
  }

  static boolean retriesFailure(Request request, IOException failure, boolean nothingSent) {
    if (failure instanceof ResponseTooLargeException
        || isPermanent(failure)
        || isMarked(request, SingleAttempt.class)) {
      return false;
    }
    return nothingSent || repeatable(request);
  }

  /** An interrupt, a cancellation, the call's own deadline, or a certificate that stays wrong. */
  private static boolean isPermanent(IOException failure) {
    boolean ended =
        failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException);
    return ended
        || "Canceled".equals(failure.getMessage())
        || failure instanceof SSLHandshakeException
        || failure instanceof SSLPeerUnverifiedException;
  }

  private static boolean repeatable(Request request) {
    return SAFE_TO_REPEAT.contains(request.method()) || isMarked(request, Idempotent.class);
  }

  private static boolean isMarked(Request request, Class<? extends Annotation> mark) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation != null && invocation.method().isAnnotationPresent(mark);
  }
}
