package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong into the exception that says so. */
final class ExceptionMapper {
  private static final int BODY_LIMIT = 64 * 1024;

  private final ErrorMapper dialect;
  private final Timing timing;

  ExceptionMapper(ErrorMapper dialect, Timing timing) {
    this.dialect = dialect;
    this.timing = timing;
  }

  ApiException refused(Request request, int status, Headers headers, String body) {
    CallTrace trace = CallTrace.of(request);
    String masked = trace.mask(body);
    String kept = masked.length() > BODY_LIMIT ? masked.substring(0, BODY_LIMIT) : masked;
    String requestId = headers.get("x-request-id");
    if (status < 400) {
      return redirected(request, status, headers);
    }
    ErrorResponse answer =
        dialect
            .read(
                status,
                ErrorBody.of(kept, trace::mask),
                requestId == null ? "" : trace.mask(requestId))
            .withRetryAfter(RetryAfter.of(headers, timing.now()).orElse(null));
    return dialect.exception(request.headers(), trace.report(request), answer);
  }

  private static ApiException redirected(Request request, int status, Headers headers) {
    HttpUrl target = request.url().resolve(String.valueOf(headers.get("Location")));
    String host = target == null ? "nowhere" : target.host();
    return StatusException.of(
        CallTrace.of(request).report(request),
        new ErrorResponse(status, null, "a redirect to " + host, null, "", null),
        "Redirects are not followed, so that no credential reaches another host: check the base URL.");
  }

  ApiException unanswered(Request request, IOException failure) {
    CallReport report = CallTrace.of(request).report(request);
    if (failure instanceof ThrottledException throttled) {
      return throttled(report, throttled);
    }
    if (failure instanceof ResponseTooLargeException) {
      return decoding(
          report,
          "$",
          failure.getMessage() + ".",
          "Ask for fewer items or fields, or raise maxResponseBytes in ClientOptions.",
          failure);
    }
    Reason reason = reason(request, failure);
    return new TransportException(report, reason, what(reason, failure), advice(reason), failure);
  }

  DecodingException undecodable(
      Request request, String path, String what, @Nullable Throwable cause) {
    return decoding(
        CallTrace.of(request).report(request),
        path,
        what,
        "Update the SDK if there is a newer one, else report this path to its maintainers.",
        cause);
  }

  private static DecodingException decoding(
      CallReport report,
      String path,
      @Nullable String what,
      String advice,
      @Nullable Throwable cause) {
    return new DecodingException(
        report, path, "was answered, but the answer cannot be read: " + what, advice, null, cause);
  }

  private static ApiException throttled(CallReport report, ThrottledException throttled) {
    String why =
        switch (throttled.reason()) {
          case RATE_LIMIT -> "the rate limits that this client keeps are used up";
          case TOLD_TO_WAIT -> "an earlier call of this credential was told to wait";
        };
    return RateLimitException.notSent(report, throttled.needed(), why);
  }

  private static Reason reason(Request request, IOException failure) {
    if (Thread.currentThread().isInterrupted()) {
      return Reason.INTERRUPTED;
    }
    if (failure instanceof SocketTimeoutException || failure instanceof InterruptedIOException) {
      return Reason.TIMEOUT;
    }
    if ("Canceled".equals(failure.getMessage())) {
      return Reason.CANCELLED;
    }
    return CallTrace.of(request).nothingSent() ? Reason.CONNECT : Reason.BROKEN;
  }

  private static String what(Reason reason, IOException failure) {
    String cause = failure.getClass().getSimpleName();
    return switch (reason) {
      case CONNECT -> "could not connect (" + cause + "): nothing was sent.";
      case TIMEOUT -> "was not answered in time (" + cause + ").";
      case INTERRUPTED -> "was ended: its thread was interrupted.";
      case CANCELLED -> "was cancelled.";
      case BROKEN -> "broke off before its answer was complete (" + cause + ").";
    };
  }

  private static String advice(Reason reason) {
    return switch (reason) {
      case CONNECT -> "Check the network, DNS and proxy of this machine, and the service's status.";
      case TIMEOUT ->
          "Check the service's status and whether the call did its work; raise the time-outs in"
              + " ClientOptions if it needs longer.";
      case INTERRUPTED, CANCELLED -> "Check whether the call did its work before making it again.";
      case BROKEN -> "Check whether the call did its work before making it again.";
    };
  }
}
