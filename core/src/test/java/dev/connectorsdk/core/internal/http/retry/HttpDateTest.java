package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates at their bounds. */
class HttpDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 76, 2076",
    "2026, 77, 1977",
    "2005, 99, 1999",
    "2060, 10, 2010",
    "2060, 09, 2109",
    "2026, 26, 2026"
  })
  void year_ofTwoDigits_isTheNearest(int current, String digits, int year) {
    Instant now = Instant.parse(current + "-06-01T00:00:00Z");
    assertThat(HttpDate.parse("Sunday, 06-Nov-" + digits + " 08:49:37 GMT", now))
        .contains(Instant.parse(year + "-11-06T08:49:37Z"));
  }

  @Test
  void text_longerThanTheLimit_isNoDate() {
    String date = "Sun, 06 Nov 1994 08:49:37 GMT";
    assertThat(HttpDate.parse(date + " ".repeat(100 - date.length()), Instant.EPOCH)).isPresent();
    assertThat(HttpDate.parse(date + " ".repeat(101 - date.length()), Instant.EPOCH)).isEmpty();
  }
}
