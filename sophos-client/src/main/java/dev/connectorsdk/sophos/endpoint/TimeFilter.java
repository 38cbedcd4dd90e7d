package dev.connectorsdk.sophos.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A time to filter by: a point in time, or a duration before the time of the request.
 *
 * @param value the text in the API
 */
public record TimeFilter(String value) {

  /** Returns a point in time, truncated to seconds. */
  public static TimeFilter at(Instant time) {
    return new TimeFilter(time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /**
   * Returns a duration before the time at which the service receives the query, such as {@code -P7D}, truncated to seconds.
   *
   * @throws IllegalArgumentException if the age is negative
   */
  public static TimeFilter ago(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("age must not be negative: " + age + '.');
    }
    Duration whole = age.truncatedTo(ChronoUnit.SECONDS);
    boolean days = !whole.isZero() && whole.equals(Duration.ofDays(whole.toDays()));
    return new TimeFilter("-" + (days ? "P" + whole.toDays() + "D" : whole));
  }
}
