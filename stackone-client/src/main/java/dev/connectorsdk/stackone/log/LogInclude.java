package dev.connectorsdk.stackone.log;

/**
 * What else a log should hold. StackOne may add values: one that this class does not know is kept
 * as it came.
 *
 * @param value the value as StackOne writes it
 */
public record LogInclude(String value) {
  /** The requests made to the provider. */
  public static final LogInclude STEP_LOGS = new LogInclude("step_logs");

  /** Headers and bodies, which StackOne keeps only where the project asks for Advanced Logs. */
  public static final LogInclude ADVANCED_LOGS = new LogInclude("advanced_logs");

  @Override
  public String toString() {
    return value;
  }
}
