package dev.connectorsdk.core.internal.http.error;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.http.body.ContentEncoding.InvalidEncodingException;
import dev.connectorsdk.core.internal.http.body.NotJsonException;
import dev.connectorsdk.core.internal.http.body.ResponseBuffer.ResponseTooLargeException;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.connection.ConnectionCause;
import dev.connectorsdk.core.internal.http.connection.Lookups.LookupCanceledException;
import dev.connectorsdk.core.internal.http.retry.RateLimitInterceptor.ThrottledException;
import dev.connectorsdk.core.internal.http.retry.RetryAfter;
import dev.connectorsdk.core.internal.http.retry.RetryRule;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Turns the failure of a call into an exception. */
public final class ExceptionMapper {
  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
  private static final int NETWORK_AUTHENTICATION_REQUIRED = 511;
  private static final int BODY_LIMIT = 64 * 1024;

  private static final String ACCEPTED =
      "The status says that the call did its work: check that before you repeat it. ";

  private static final String SLOW =
      "Check the service's status; raise the timeouts in ClientOptions if it needs longer.";

  private final ErrorMapper errors;
  private final Timing timing;

  public ExceptionMapper(ErrorMapper errors, Timing timing) {
    this.errors = errors;
    this.timing = timing;
  }

  public ApiException errorStatus(Request request, int status, Headers headers, String received) {
    CallTrace trace = CallTrace.of(request);
    String masked = trace.mask(received);
    String body = masked.length() > BODY_LIMIT ? masked.substring(0, BODY_LIMIT) : masked;
    String requestId = headers.get("x-request-id");
    if (status < 400) {
      return redirected(request, status, headers);
    }
    if (status == PROXY_AUTHENTICATION_REQUIRED || status == NETWORK_AUTHENTICATION_REQUIRED) {
      return notTheService(request, status, body);
    }
    ErrorResponse response =
        errors
            .read(
                status,
                ErrorBody.of(body, trace::mask),
                requestId == null ? "" : trace.mask(requestId))
            .withRetryAfter(RetryAfter.of(headers, timing.now()).orElse(null));
    return errors.exception(failed(request), response);
  }

  private static FailedCall failed(Request request) {
    return new FailedCall(
        CallTrace.of(request).report(request), request.headers(), RetryRule.isRead(request));
  }

  private static ApiException redirected(Request request, int status, Headers headers) {
    String location = headers.get("Location");
    HttpUrl target = location == null ? null : request.url().resolve(location);
    String text =
        target == null
            ? "without a target"
            : "a redirect to " + CallTrace.of(request).mask(target.host());
    return StatusException.of(
        CallTrace.of(request).report(request),
        new ErrorResponse(status, null, text, null, "", null),
        target == null
            ? "The call requires a result: check the base URL, and what is between this machine and"
                + " the service."
            : "Redirects are not followed, so that no credential reaches another host: check the"
                + " base URL.");
  }

  private static ApiException notTheService(Request request, int status, String body) {
    return StatusException.notOfTheService(
        CallTrace.of(request).report(request),
        new ErrorResponse(status, null, null, null, body, null),
        StatusAdvice.of(failed(request), status));
  }

  public ApiException noResponse(Request request, IOException failure) {
    CallReport report = CallTrace.of(request).report(request);
    if (failure instanceof ThrottledException throttled) {
      return throttled(report, throttled);
    }
    ResponseTooLargeException tooLarge = ResponseTooLargeException.in(failure);
    if (tooLarge != null) {
      return decoding(report, "$", tooLarge.getMessage() + ".", tooLarge.advice(), failure);
    }
    if (failure instanceof InvalidEncodingException || failure instanceof NotJsonException) {
      return decoding(report, "$", failure.getMessage() + ".", StatusAdvice.IN_BETWEEN, failure);
    }
    Reason reason = reason(request, failure);
    Throwable cause = CallTrace.of(request).mask(failure);
    return new TransportException(
        report, reason, what(reason, request, failure), advice(reason, request, failure), cause);
  }

  public DecodingException unreadable(
      Request request, String path, String what, @Nullable Throwable cause) {
    CallTrace trace = CallTrace.of(request);
    return decoding(
        trace.report(request),
        trace.mask(path),
        trace.mask(what),
        (RetryRule.isRead(request) ? "" : ACCEPTED) + errors.unreadableAdvice(),
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
    if (CallTrace.of(request).nothingSent()) {
      return Reason.CONNECT;
    }
    return RetryRule.isRefused(failure) ? Reason.REFUSED : Reason.BROKEN;
  }

  private static String what(Reason reason, Request request, IOException failure) {
    String cause = failure.getClass().getSimpleName();
    return switch (reason) {
      case CONNECT -> "could not connect (" + cause + "): " + connecting(request, failure);
      case TIMEOUT ->
          CallTrace.of(request).nothingSent()
              ? "was not sent in time (" + cause + "): " + connecting(request, failure)
              : "received no response in time (" + cause + ").";
      case INTERRUPTED -> "was canceled: its thread was interrupted.";
      case CANCELED -> "was canceled.";
      case REFUSED -> "was refused by the service before it processed it (HTTP/2).";
      case BROKEN ->
          failure instanceof ProtocolException
              ? "received a response that is not HTTP (" + cause + ")."
              : "broke off before its response was complete (" + cause + ").";
    };
  }

  private static String connecting(Request request, IOException failure) {
    return cause(request, failure).what() + "; nothing was sent.";
  }

  private static ConnectionCause cause(Request request, IOException failure) {
    if (failure.getCause() instanceof LookupCanceledException lookup) {
      return new ConnectionCause(
          lookup.what() + " did not end",
          "Check the DNS servers and the proxy settings of this machine.");
    }
    return failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException)
        ? new ConnectionCause("there was no connection at the call's deadline", SLOW)
        : ConnectionCause.of(failure, request.url().host(), CallTrace.of(request).proxyAddress());
  }

  private static String advice(Reason reason, Request request, IOException failure) {
    boolean nothingSent = CallTrace.of(request).nothingSent();
    if (reason == Reason.CONNECT || (reason == Reason.TIMEOUT && nothingSent)) {
      return cause(request, failure).advice();
    }
    if (reason == Reason.REFUSED) {
      return "It changed nothing: the service is overloaded or restarts, call again later.";
    }
    String cause = failure instanceof ProtocolException ? " " + StatusAdvice.IN_BETWEEN : "";
    if (nothingSent || RetryRule.isRead(request)) {
      return reason == Reason.TIMEOUT ? SLOW : "It changed nothing and may be repeated." + cause;
    }
    return reason == Reason.TIMEOUT
        ? "Check whether the call did its work. " + SLOW
        : "Check whether the call did its work before you repeat it." + cause;
  }
}
