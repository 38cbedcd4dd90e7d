package dev.connectorsdk.core.error;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/**
 * The service answered with a status that is no success.
 *
 * <p>There is a subclass only where a caller acts differently; everything else, 400 and 422 among
 * it, is this class with its {@link #status()} and {@link #code()}.
 */
public sealed class StatusException extends ApiException
    permits ConflictException,
        ForbiddenException,
        NotFoundException,
        RateLimitException,
        ServerException,
        UnauthorizedException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorResponse answer;

  StatusException(CallReport call, ErrorResponse answer, String advice) {
    this(call, answer.summary(), answer, answer.quote(advice));
  }

  StatusException(CallReport call, String what, ErrorResponse answer, String advice) {
    super(call, what, advice, null);
    this.answer = answer;
  }

  /** Makes the exception that fits the status. */
  public static StatusException of(CallReport call, ErrorResponse answer, String advice) {
    return switch (answer.status()) {
      case 401 -> new UnauthorizedException(call, answer, advice);
      case 403 -> new ForbiddenException(call, answer, advice);
      case 404 -> new NotFoundException(call, answer, advice);
      case 409 -> new ConflictException(call, answer, advice);
      case 429 -> new RateLimitException(call, answer, advice);
      default ->
          answer.status() >= 500
              ? new ServerException(call, answer, advice)
              : new StatusException(call, answer, advice);
    };
  }

  /** The HTTP status, 300 to 599. */
  public final int status() {
    return answer.status();
  }

  /** The service's short code, absent where it gave none. */
  public final Optional<String> code() {
    return Optional.ofNullable(answer.code());
  }

  /** The service's own words, absent where it gave none. */
  public final Optional<String> text() {
    return Optional.ofNullable(answer.text());
  }

  /** The id to quote to the vendor's support, absent where the service gave none. */
  public final Optional<String> requestId() {
    return Optional.ofNullable(answer.requestId());
  }

  /** The answer as it came, cut at 64 KiB; empty if there was none. Secrets sent are masked. */
  public final String body() {
    return answer.body();
  }

  /** How long the service asked to wait before the next call, absent if it did not say. */
  public final Optional<Duration> retryAfter() {
    return Optional.ofNullable(answer.retryAfter());
  }
}
