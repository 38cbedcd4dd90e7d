package dev.connectorsdk.core.error;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a successful response does not have the documented form. */
public final class DecodingException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final @Nullable String requestId;

  /**
   * Creates an exception; public for tests of code that handles it.
   *
   * @param path the JSON path of the fault
   * @param what what failed, as a part of the message
   */
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

  /** The JSON path of the fault in the response, such as {@code $.items[3].id}. */
  public String path() {
    return path;
  }

  /** The id to quote to the vendor's support; absent if the service returned none. */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }
}
