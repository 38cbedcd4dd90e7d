package dev.connectorsdk.sophos.query;

/**
 * The result of a run.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record RunResult(String value) {
  /** The run is not finished. */
  public static final RunResult NOT_AVAILABLE = new RunResult("notAvailable");

  public static final RunResult SUCCEEDED = new RunResult("succeeded");
  public static final RunResult FAILED = new RunResult("failed");

  /** The service ended the run; in Live Discover, some endpoints may have returned rows. */
  public static final RunResult TIMED_OUT = new RunResult("timedOut");

  /** Not in Live Discover, whose runs cannot be canceled. */
  public static final RunResult CANCELED = new RunResult("canceled");
}
