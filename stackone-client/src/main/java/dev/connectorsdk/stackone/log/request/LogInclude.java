package dev.connectorsdk.stackone.log.request;

/**
 * An optional part of a log. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record LogInclude(String value) {
  /** The requests to the provider. */
  public static final LogInclude STEP_LOGS = new LogInclude("step_logs");

  /** Headers and bodies, which StackOne keeps if the project has Advanced Logs enabled. */
  public static final LogInclude ADVANCED_LOGS = new LogInclude("advanced_logs");

  @Override
  public String toString() {
    return value;
  }
}
