package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTest {
  private final Json json = Json.camelCase();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-11-04T09:31:17Z",
        "2020-11-04T09:31:17.5Z",
        "2020-11-04T09:31:17.546Z",
        "2020-11-04T09:31:17.123456789Z",
        "2024-02-29T23:59:59.999999999Z",
        "0000-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999Z",
        "9999-12-31T23:59:59Z"
      })
  void canonicalForm_read_sameAsJava(String text) {
    Instant instant = json.read(Instant.class, '"' + text + '"');
    assertThat(instant).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-04T09:31:17+00:00, 2020-11-04T09:31:17Z",
    "2020-11-04T09:31:17.25+0530, 2020-11-04T04:01:17.250Z",
    "2020-11-04T09:31:17-08, 2020-11-04T17:31:17Z",
    "2021-02-12T15:04:53.780, 2021-02-12T15:04:53.780Z",
    "2021-02-12 15:04:53, 2021-02-12T15:04:53Z",
    "2021-02-12T15:04Z, 2021-02-12T15:04:00Z",
    "2021-08-13 09.07.03 GMT, 2021-08-13T09:07:03Z",
    "2021-08-13 09:07:03 UTC, 2021-08-13T09:07:03Z",
    "2021-08-13, 2021-08-13T00:00:00Z",
    "2020-11-04t09:31:17z, 2020-11-04T09:31:17Z",
    "2020-11-04T09:31:17.1234567899Z, 2020-11-04T09:31:17.123456789Z"
  })
  void otherForms_read_areAccepted(String text, Instant expected) {
    Instant instant = json.read(Instant.class, '"' + text + '"');
    assertThat(instant).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1970-01-01T00:00:00Z",
    "1604482277, 2020-11-04T09:31:17Z",
    "1604482277.5, 2020-11-04T09:31:17.500Z",
    "1604482277546, 2020-11-04T09:31:17.546Z",
    "-1.5, 1969-12-31T23:59:58.500Z",
    "99999999999, 5138-11-16T09:46:39Z",
    "100000000000, 1973-03-03T09:46:40Z"
  })
  void numbers_read_secondsOrMillisecondsBySize(String number, Instant expected) {
    Instant plain = json.read(Instant.class, number);
    Instant inText = json.read(Instant.class, '"' + number + '"');
    assertThat(plain).isEqualTo(expected).isEqualTo(inText);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "yesterday",
        "2020-13-04T09:31:17Z",
        "2021-02-29T09:31:17Z",
        "2020-11-04T25:31:17Z",
        "2020-11-04T09:60:17Z",
        "2020-11-04T09:31:60Z",
        "2020-11-04T09:31:17.Z",
        "2020-11-04T09:31:17,Z",
        "2020-11-04T09:31:17.12x4Z",
        "2020-11-04X09:31:17Z",
        "２020-11-04T09:31:17Z",
        "2020-11-04T09:31:17+99:00",
        "1e999999999",
        "1234567890123456"
      })
  void otherText_read_mismatch(String text) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Instant.class, '"' + text + '"'))
        .withMessage("Expected a time, found something else, at $");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-04T09:31:17Z, 2020-11-04T09:31:17Z, 2020-11-04T09:31:17Z",
    "2020-11-04T09:31:00Z, 2020-11-04T09:31:00Z, 2020-11-04T09:31:00Z",
    "2020-11-04T09:31:17.5Z, 2020-11-04T09:31:17Z, 2020-11-04T09:31:17.500Z",
    "2020-11-04T09:31:17.123456Z, 2020-11-04T09:31:17Z, 2020-11-04T09:31:17.123Z",
    "2020-11-04T09:31:17.000001Z, 2020-11-04T09:31:17Z, 2020-11-04T09:31:17Z"
  })
  void time_written_truncatedToThePrecisionOfTheService(
      Instant instant, String seconds, String milliseconds) {
    assertThat(Json.camelCase().write(Instant.class, instant)).isEqualTo('"' + seconds + '"');
    assertThat(Json.snakeCase().write(Instant.class, instant)).isEqualTo('"' + milliseconds + '"');
  }
}
