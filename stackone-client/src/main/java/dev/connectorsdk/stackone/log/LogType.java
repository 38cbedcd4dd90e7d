package dev.connectorsdk.stackone.log;

/**
 * What a log is about. StackOne may add values: one that this class does not know is kept as it
 * came.
 *
 * @param value the value as StackOne writes it
 */
public record LogType(String value) {
  /** A run of an action. */
  public static final LogType ACTION = new LogType("action");

  /** One step of a run. */
  public static final LogType STEP = new LogType("step");

  @Override
  public String toString() {
    return value;
  }
}
