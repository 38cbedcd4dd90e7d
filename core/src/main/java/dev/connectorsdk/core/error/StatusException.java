package dev.connectorsdk.core.error;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/**
 * Thrown when the service returns an error status.
 *
 * <p>There is a subclass only where a caller acts differently; every other status, such as 400 and
 * 422, is an instance of this class with its {@link #status()} and {@link #code()}.
 */
public sealed class StatusException extends ApiException
    permits ConflictException,
        ForbiddenException,
        NotFoundException,
        RateLimitException,
        ServerException,
        UnauthorizedException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorResponse response;

  StatusException(CallReport call, ErrorResponse response, String advice) {
    this(call, response.summary(), response, response.quote(advice));
  }

  StatusException(CallReport call, String what, ErrorResponse response, String advice) {
    super(call, what, advice, null);
    this.response = response;
  }

  /** Returns the exception for the status; public for tests of code that handles it. */
  public static StatusException of(CallReport call, ErrorResponse response, String advice) {
    return switch (response.status()) {
      case 401 -> new UnauthorizedException(call, response, advice);
      case 403 -> new ForbiddenException(call, response, advice);
      case 404 -> new NotFoundException(call, response, advice);
      case 409 -> new ConflictException(call, response, advice);
      case 429 -> new RateLimitException(call, response, advice);
      default ->
          response.status() >= 500
              ? new ServerException(call, response, advice)
              : new StatusException(call, response, advice);
    };
  }

  /**
   * Returns the exception for a response that the service itself did not send, such as the block
   * page of a firewall: an instance of this class, whatever the status, since a subclass states
   * what the service decided.
   */
  public static StatusException notOfTheService(
      CallReport call, ErrorResponse response, String advice) {
    return new StatusException(call, response, advice);
  }

  /** The HTTP status, 300 to 599, or 200 if a body refuses the request. */
  public final int status() {
    return response.status();
  }

  /** The service's error code; absent if it returned none. */
  public final Optional<String> code() {
    return Optional.ofNullable(response.code());
  }

  /** The service's error message; absent if it returned none. */
  public final Optional<String> text() {
    return Optional.ofNullable(response.text());
  }

  /** The id to quote to the vendor's support; absent if the service returned none. */
  public final Optional<String> requestId() {
    return Optional.ofNullable(response.requestId());
  }

  /** The body, truncated at 64 KiB; empty if there was none. Secrets of the request are masked. */
  public final String body() {
    return response.body();
  }

  /** The wait that the service requests before the next call; absent if it requests none. */
  public final Optional<Duration> retryAfter() {
    return Optional.ofNullable(response.retryAfter());
  }
}
