package dev.connectorsdk.core.error;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service answered with success, but not with what the model says. */
public final class DecodingException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final @Nullable String requestId;

  /** Made by the SDK; public so that a test can make one too. */
  public DecodingException(
      CallReport call,
      String path,
      String what,
      String advice,
      @Nullable String requestId,
      @Nullable Throwable cause) {
    super(call, what, advice, cause);
    this.path = path;
    this.requestId = requestId;
  }

  /** Where in the answer the fault is, such as {@code $.items[3].id}. */
  public String path() {
    return path;
  }

  /** The id to quote to the vendor's support, absent where the service gave none. */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }
}
