package dev.connectorsdk.stackone.log;

/**
 * The subject of a log. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record LogType(String value) {
  /** A run of an action. */
  public static final LogType ACTION = new LogType("action");

  /** A request to the unified API. */
  public static final LogType UNIFIED = new LogType("unified");

  /** An event of StackOne's platform. */
  public static final LogType PLATFORM = new LogType("platform");

  /** A step of a run. */
  public static final LogType STEP = new LogType("step");

  @Override
  public String toString() {
    return value;
  }
}
