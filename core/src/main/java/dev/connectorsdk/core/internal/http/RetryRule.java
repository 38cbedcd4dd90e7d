package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.internal.http.ContentEncoding.InvalidEncodingException;
import dev.connectorsdk.core.internal.http.ResponseBuffer.ResponseTooLargeException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Decides which failures are retried, and reads the wait that a service requires. A request that
 * may have changed something at the service is not sent twice: a POST or PATCH is retried only if
 * nothing was sent, if the service did not process it (429, or 503 with {@code Retry-After}), or if
 * its operation is {@link Retryable}.
 */
final class RetryRule {
  private static final Set<String> SAFE_TO_REPEAT = Set.of("GET", "HEAD", "PUT", "DELETE");
  private static final int MAX_DIGITS = 9;

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
    return nothingSent || isRepeatable(request);
  }

  /**
   * An interrupt, a cancellation, the call's deadline, an invalid certificate, a proxy's refusal.
   */
  private static boolean isPermanent(IOException failure) {
    boolean ended =
        failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException);
    return ended
        || "Canceled".equals(failure.getMessage())
        || failure instanceof SSLHandshakeException
        || failure instanceof SSLPeerUnverifiedException
        || isRefusedByProxy(failure);
  }

  /** A proxy that fails may work again, one that refuses does not. */
  private static boolean isRefusedByProxy(IOException failure) {
    OptionalInt status = ConnectionCause.proxyStatus(failure);
    return status.isPresent() && status.getAsInt() < 500;
  }

  /** Whether a request changes nothing at the service. */
  static boolean isRead(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> true;
      case "POST" -> isRepeatable(request);
      default -> false;
    };
  }

  /** Whether a request may be sent again although it may have been processed. */
  static boolean isRepeatable(Request request) {
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

  /**
   * Reads {@code Retry-After}, in seconds or as an HTTP date.
   *
   * @return the wait from now on; absent if the header is missing or cannot be read
   */
  static Optional<Duration> retryAfter(Headers headers, Instant now) {
    String value = headers.get("Retry-After");
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    String text = value.trim();
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() > MAX_DIGITS
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    return date(text).map(until -> notNegative(Duration.between(serverTime(headers, now), until)));
  }

  /** A date is compared with the server's own {@code Date} if present: our clock may be wrong. */
  private static Instant serverTime(Headers headers, Instant now) {
    String date = headers.get("Date");
    return date == null ? now : date(date).orElse(now);
  }

  private static Optional<Instant> date(String text) {
    try {
      DateTimeFormatter format = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
      return Optional.of(ZonedDateTime.parse(text, format).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Duration notNegative(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
