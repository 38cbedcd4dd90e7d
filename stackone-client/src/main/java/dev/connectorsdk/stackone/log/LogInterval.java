package dev.connectorsdk.stackone.log;

/**
 * The unit of time in statistics of logs. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record LogInterval(String value) {
  /** A minute. */
  public static final LogInterval MINUTE = new LogInterval("minute");

  /** An hour. */
  public static final LogInterval HOUR = new LogInterval("hour");

  /** A day. */
  public static final LogInterval DAY = new LogInterval("day");

  /** A week. */
  public static final LogInterval WEEK = new LogInterval("week");

  /** A month. */
  public static final LogInterval MONTH = new LogInterval("month");

  /** No division by time. */
  public static final LogInterval NONE = new LogInterval("none");

  @Override
  public String toString() {
    return value;
  }
}
