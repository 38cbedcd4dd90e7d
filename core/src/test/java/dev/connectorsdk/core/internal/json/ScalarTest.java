package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarTest {
  private final Json json = Json.camelCase();

  static Stream<Arguments> readable() {
    return Stream.of(
        Arguments.of("true", true),
        Arguments.of("\"False\"", false),
        Arguments.of("\"TRUE\"", true),
        Arguments.of("1", true),
        Arguments.of("0", false),
        Arguments.of("7", 7),
        Arguments.of("\"7\"", 7),
        Arguments.of("7.0", 7),
        Arguments.of("-2147483648", Integer.MIN_VALUE),
        Arguments.of("9223372036854775807", Long.MAX_VALUE),
        Arguments.of("\"-9223372036854775808\"", Long.MIN_VALUE),
        Arguments.of("0.25", 0.25),
        Arguments.of("\"1e3\"", 1000.0),
        Arguments.of("\"text\"", "text"),
        Arguments.of("12345678901234567890", "12345678901234567890"),
        Arguments.of("1.50", "1.50"),
        Arguments.of("true", "true"),
        Arguments.of("\"2026-11-23\"", LocalDate.of(2026, 11, 23)),
        Arguments.of("\"-P7D\"", Duration.ofDays(-7)),
        Arguments.of("\"PT2H\"", Duration.ofHours(2)),
        Arguments.of("\"https://api.example/a?b=c\"", URI.create("https://api.example/a?b=c")),
        Arguments.of("\"shh\"", Secret.of("shh")),
        Arguments.of("null", Optional.empty()),
        Arguments.of("7", Optional.of(7L)),
        Arguments.of("\"high\"", Severity.HIGH),
        Arguments.of("\"dire\"", new Severity("dire")),
        Arguments.of("5", new Severity("5")));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void lenientForms_read_areAccepted(String text, Object expected) {
    Object value = json.read(expected.getClass(), text);
    assertThat(value).isEqualTo(expected);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(Boolean.class, "\"MARKER\"", "true or false"),
        Arguments.of(Boolean.class, "2", "true or false"),
        Arguments.of(Boolean.class, "[]", "true or false"),
        Arguments.of(Integer.class, "\"MARKER\"", "a whole number of 32 bits"),
        Arguments.of(Integer.class, "\"\"", "a whole number of 32 bits"),
        Arguments.of(Integer.class, "2147483648", "a whole number of 32 bits"),
        Arguments.of(Integer.class, "7.5", "a whole number of 32 bits"),
        Arguments.of(Integer.class, "true", "a whole number of 32 bits"),
        Arguments.of(Long.class, "9223372036854775808", "a whole number of 64 bits"),
        Arguments.of(Long.class, "1e400000000", "a whole number of 64 bits"),
        Arguments.of(Long.class, "{}", "a whole number of 64 bits"),
        Arguments.of(Double.class, "\"MARKER\"", "a number"),
        Arguments.of(Double.class, "\"NaN\"", "a number"),
        Arguments.of(Double.class, "null", "a number"),
        Arguments.of(String.class, "{\"a\":\"MARKER\"}", "text"),
        Arguments.of(String.class, "[\"MARKER\"]", "text"),
        Arguments.of(String.class, "null", "text"),
        Arguments.of(LocalDate.class, "\"MARKER\"", "a date"),
        Arguments.of(Duration.class, "\"MARKER\"", "an ISO 8601 duration"),
        Arguments.of(URI.class, "\"MARKER MARKER\"", "a URI"),
        Arguments.of(Secret.class, "[\"MARKER\"]", "text"),
        Arguments.of(Severity.class, "\"\"", "a Severity"),
        Arguments.of(Severity.class, "{\"MARKER\":1}", "text"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void otherValues_read_mismatchWithoutValue(Class<?> type, String text, String expected) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(type, text))
        .withMessageStartingWith("Expected " + expected + ", found ")
        .withMessageNotContaining("MARKER")
        .withNoCause()
        .satisfies(e -> assertThat(e.path()).isEqualTo("$"));
  }

  @ParameterizedTest
  @CsvSource({"P7D,P7D", "PT-168H,-P7D", "PT2H,PT2H", "PT-2H,-PT2H", "PT0S,PT0S", "PT36H,PT36H"})
  void duration_written_inTheFormOfTheServices(Duration duration, String text) {
    assertThat(json.write(Duration.class, duration)).isEqualTo('"' + text + '"');
    Duration again = json.read(Duration.class, '"' + text + '"');
    assertThat(again).isEqualTo(duration);
  }

  @Test
  void secret_written_isRevealed() {
    assertThat(json.write(Secret.class, Secret.of("shh"))).isEqualTo("\"shh\"");
  }

  @Test
  void openEnum_knownValue_isTheConstant() {
    Severity severity = json.read(Severity.class, "\"low\"");
    assertThat(severity).isSameAs(Severity.LOW);
  }

  @Test
  void openEnum_unknownValue_writtenAndRead_isEqual() {
    Severity severity = json.read(Severity.class, "\"dire\"");
    assertThat(json.write(Severity.class, severity)).isEqualTo("\"dire\"");
  }

  @Test
  void otherType_read_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.read(Thread.State.class, "\"NEW\""))
        .withMessageContaining("java.lang.Thread$State has no JSON form");
  }
}
