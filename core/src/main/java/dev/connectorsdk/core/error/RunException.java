package dev.connectorsdk.core.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a run that the service started, such as a query, ended without success, or its
 * results have expired.
 */
public final class RunException extends ApiException {
  @Serial private static final long serialVersionUID = 1L;

  private final String runId;
  private final String result;

  /** Creates an exception; public for tests of code that handles it. */
  public RunException(
      CallReport call,
      String runId,
      String result,
      String what,
      String advice,
      @Nullable Throwable cause) {
    super(call, what, advice, cause);
    this.runId = runId;
    this.result = result;
  }

  /** The id of the run. */
  public String runId() {
    return runId;
  }

  /** The result of the service, such as {@code failed}; {@code expired} for expired results. */
  public String result() {
    return result;
  }
}
