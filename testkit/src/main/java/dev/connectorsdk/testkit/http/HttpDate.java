package dev.connectorsdk.testkit.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes dates of HTTP header fields. */
final class HttpDate {
  private HttpDate() {}

  static String text(Instant moment) {
    // the formatter leaves out the leading zero that HTTP requires for a day of one digit
    return DateTimeFormatter.RFC_1123_DATE_TIME
        .format(moment.atOffset(ZoneOffset.UTC))
        .replaceFirst(", (\\d) ", ", 0$1 ");
  }
}
