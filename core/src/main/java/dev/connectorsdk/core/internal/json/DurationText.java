package dev.connectorsdk.core.internal.json;

import java.time.Duration;

/** ISO 8601 durations as services write them: the sign in front, whole days as days. */
final class DurationText {
  private DurationText() {}

  /** Such as {@code -P7D} or {@code PT2H}, where Java itself says {@code PT-168H}. */
  static String print(Duration duration) {
    Duration length = duration.abs();
    boolean wholeDays = !length.isZero() && length.equals(Duration.ofDays(length.toDays()));
    return (duration.isNegative() ? "-" : "")
        + (wholeDays ? "P" + length.toDays() + "D" : length.toString());
  }
}
