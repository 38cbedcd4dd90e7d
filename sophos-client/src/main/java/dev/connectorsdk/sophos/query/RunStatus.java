package dev.connectorsdk.sophos.query;

/**
 * The status of a run. Whether it succeeded is its {@link RunResult}.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record RunStatus(String value) {
  public static final RunStatus PENDING = new RunStatus("pending");
  public static final RunStatus STARTED = new RunStatus("started");
  public static final RunStatus FINISHED = new RunStatus("finished");
}
