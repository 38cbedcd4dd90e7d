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
import dev.connectorsdk.core.internal.http.RateLimitInterceptor.ThrottledException;
import dev.connectorsdk.core.internal.http.ResponseBuffer.ResponseTooLargeException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Turns the failure of a call into an exception. */
final class ExceptionMapper {
  private static final int BODY_LIMIT = 64 * 1024;

  private final ErrorMapper errors;
  private final Timing timing;

  ExceptionMapper(ErrorMapper errors, Timing timing) {
    this.errors = errors;
    this.timing = timing;
  }

  ApiException errorStatus(Request request, int status, Headers headers, String received) {
    CallTrace trace = CallTrace.of(request);
    String masked = trace.mask(received);
    String body = masked.length() > BODY_LIMIT ? masked.substring(0, BODY_LIMIT) : masked;
    String requestId = headers.get("x-request-id");
    if (status < 400) {
      return redirected(request, status, headers);
    }
    ErrorResponse response =
        errors
            .read(
                status,
                ErrorBody.of(body, trace::mask),
                requestId == null ? "" : trace.mask(requestId))
            .withRetryAfter(RetryRule.retryAfter(headers, timing.now()).orElse(null));
    return errors.exception(request.headers(), trace.report(request), response);
  }

  private static ApiException redirected(Request request, int status, Headers headers) {
    HttpUrl target = request.url().resolve(String.valueOf(headers.get("Location")));
    String host = target == null ? "nowhere" : CallTrace.of(request).mask(target.host());
    return StatusException.of(
        CallTrace.of(request).report(request),
        new ErrorResponse(status, null, "a redirect to " + host, null, "", null),
        "Redirects are not followed, so that no credential reaches another host: check the base"
            + " URL.");
  }

  ApiException noResponse(Request request, IOException failure) {
    CallReport report = CallTrace.of(request).report(request);
    if (failure instanceof ThrottledException throttled) {
      return throttled(report, throttled);
    }
    if (failure instanceof ResponseTooLargeException) {
      return decoding(
          report,
          "$",
          failure.getMessage() + ".",
          "Request fewer items or fields, or raise maxResponseBytes in ClientOptions.",
          failure);
    }
    Reason reason = reason(request, failure);
    Throwable cause = CallTrace.of(request).mask(failure);
    return new TransportException(report, reason, what(reason, failure), advice(reason), cause);
  }

  DecodingException unreadable(
      Request request, String path, String what, @Nullable Throwable cause) {
    CallTrace trace = CallTrace.of(request);
    return decoding(
        trace.report(request),
        trace.mask(path),
        trace.mask(what),
        "Update the SDK if there is a newer one, else report this path to its maintainers.",
        cause == null ? null : trace.mask(cause));
  }

  private static DecodingException decoding(
      CallReport report,
      String path,
      @Nullable String what,
      String advice,
      @Nullable Throwable cause) {
    return new DecodingException(
        report, path, "returned a response that cannot be read: " + what, advice, null, cause);
  }

  private static ApiException throttled(CallReport report, ThrottledException throttled) {
    String why =
        switch (throttled.reason()) {
          case RATE_LIMIT -> "the rate limits of this client are used up";
          case TOO_MANY_REQUESTS ->
              "the service required a wait after an earlier call of this credential";
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
      return Reason.CANCELED;
    }
    return CallTrace.of(request).nothingSent() ? Reason.CONNECT : Reason.BROKEN;
  }

  private static String what(Reason reason, IOException failure) {
    String cause = failure.getClass().getSimpleName();
    return switch (reason) {
      case CONNECT -> "could not connect (" + cause + "): nothing was sent.";
      case TIMEOUT -> "received no response in time (" + cause + ").";
      case INTERRUPTED -> "was canceled: its thread was interrupted.";
      case CANCELED -> "was canceled.";
      case BROKEN -> "broke off before its response was complete (" + cause + ").";
    };
  }

  private static String advice(Reason reason) {
    return switch (reason) {
      case CONNECT -> "Check the network, DNS and proxy of this machine, and the service's status.";
      case TIMEOUT ->
          "Check the service's status and whether the call did its work; raise the timeouts in"
              + " ClientOptions if it needs longer.";
      case INTERRUPTED, CANCELED -> "Check whether the call did its work before you repeat it.";
      case BROKEN -> "Check whether the call did its work before you repeat it.";
    };
  }
}
