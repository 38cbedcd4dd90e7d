package dev.connectorsdk.sophos.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment to filter by: a point in time, or a while ago as seen by the service.
 *
 * @param value the text that the service takes
 */
public record TimeFilter(String value) {

  /** A point in time; what is finer than a second is cut off. */
  public static TimeFilter at(Instant time) {
    return new TimeFilter(time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /**
   * A while before the moment the service reads the query, such as {@code -P7D}; what is finer than
   * a second is cut off.
   *
   * @throws IllegalArgumentException if the while is negative
   */
  public static TimeFilter ago(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("A while ago must not be negative: " + age + '.');
    }
    Duration whole = age.truncatedTo(ChronoUnit.SECONDS);
    boolean days = !whole.isZero() && whole.equals(Duration.ofDays(whole.toDays()));
    return new TimeFilter("-" + (days ? "P" + whole.toDays() + "D" : whole));
  }
}
