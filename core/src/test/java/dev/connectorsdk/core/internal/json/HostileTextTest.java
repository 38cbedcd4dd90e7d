package dev.connectorsdk.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorsdk.core.internal.json.fixture.Alert;
import dev.connectorsdk.core.internal.json.fixture.Device;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are costly to read, or in another encoding. */
class HostileTextTest {
  private static final String DIGITS = "9".repeat(1_000_000);
  private final Json json = Json.camelCase();

  /** Before: 20 s and more for each, since Java converts digits in quadratic time. */
  @ParameterizedTest
  @ValueSource(strings = {"%s", "[%s]", "{\"a\":-%s}", "0.%s", "%s.5", "1e%s", "%se5"})
  @Timeout(10)
  void unknownNumber_millionDigits_isLeftOutQuickly(String value) {
    String text = "{\"id\":\"a\",\"x\":" + value.formatted(DIGITS) + ",\"y\":1}";
    Device device = json.read(Device.class, text, (path, expected) -> {});
    assertThat(device.otherMembers()).containsEntry("y", 1L);
    assertThat(String.valueOf(device.otherMembers())).hasSizeLessThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "large", "ratio", "raisedAt", "age", "open", "parent", "tags"})
  @Timeout(10)
  void modeledValue_millionDigits_isAbsentQuickly(String member) {
    for (String value : List.of(DIGITS, "\"" + DIGITS + "\"", "1e" + DIGITS)) {
      Alert alert =
          json.read(
              Alert.class,
              "{\"id\":\"a\",\"" + member + "\":" + value + "}",
              (path, expected) -> {});
      assertThat(alert).isEqualTo(Alert.builder().id("a").build());
    }
  }

  /** Before: 30 s, since the reader looked up each digit from the start of the buffer. */
  @Test
  @Timeout(20)
  void number_sixteenMillionDigits_isSkippedInLinearTime() {
    String text = "{\"id\":\"a\",\"ignored\":" + DIGITS.repeat(16) + "}";
    assertThat(json.<Alert>read(Alert.class, text).id()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1001", "1e999999999", "1e-999999999", "1e2147483647", "1e99999999999"})
  void exponent_absurd_isRejected(String number) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Object.class, "[" + number + "]"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$[0]"));
  }

  @Test
  void number_thousandDigits_isExact() {
    String digits = "7".repeat(1_000);
    assertThat(json.<Object>read(Object.class, digits)).hasToString(digits);
    assertThat(json.<Object>read(Object.class, "1.50")).isEqualTo(new BigDecimal("1.50"));
    assertThat(json.<Object>read(Object.class, "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  @Timeout(20)
  void nesting_deep_isRejected() {
    for (String open : List.of("[", "{\"x\":")) {
      assertThatExceptionOfType(JsonMismatchException.class)
          .isThrownBy(() -> json.read(Device.class, "{\"x\":" + open.repeat(1_000_000)));
    }
  }

  @Test
  @Timeout(20)
  void text_escapesAndRepeatedNames_areReadInLinearTime() {
    String escapes = "\\u0041\\n".repeat(1_000_000);
    String names = "\"x\":1,".repeat(1_000_000);
    Device device =
        json.read(Device.class, "{" + names + "\"e\":\"" + escapes + "\",\"id\":\"a\"}");
    assertThat(device.otherMembers().keySet()).containsExactlyInAnyOrder("x", "e");
  }

  @Test
  void byteOrderMark_utf8_isSkipped() throws Exception {
    for (String text : List.of("{\"id\":\"a\"}", " \n{\"id\":\"a\"}")) {
      assertThat(json.<Alert>read(Alert.class, '\uFEFF' + text).id()).isEqualTo("a");
      Buffer bytes = new Buffer().writeUtf8('\uFEFF' + text);
      assertThat(json.<Alert>read(Alert.class, bytes).id()).isEqualTo("a");
    }
    assertThat(json.readLeading("\uFEFF{\"a\":1} and more")).isEqualTo(Map.of("a", 1L));
  }

  @Test
  @Timeout(10)
  void errorBody_absurdNumber_keepsTheOtherProperties() {
    String number = "{\"error\":\"e\",\"x\":%s,\"id\":12345678901234567890}";
    for (String absurd : List.of(DIGITS, "1e999999999", "[1e99999]")) {
      assertThat(String.valueOf(json.readLeading(number.formatted(absurd))))
          .contains("error=e", "id=12345678901234567890");
    }
  }

  @Test
  void wideEncoding_read_isNamed() {
    for (Charset wide : List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"))) {
      for (String mark : List.of("", "\uFEFF")) {
        Buffer bytes = new Buffer().write((mark + "{\"id\":\"a\"}").getBytes(wide));
        assertThatExceptionOfType(JsonMismatchException.class)
            .isThrownBy(() -> json.read(Alert.class, bytes))
            .withMessageStartingWith("JSON in UTF-16 or UTF-32 instead of UTF-8");
      }
    }
  }

  @Test
  void number_asTextOrFraction_isReadAsBefore() {
    String text = "{\"id\":\"a\",\"large\":\"12\",\"small\":3.0,\"age\":\"P7D\"}";
    Alert alert = json.read(Alert.class, text);
    assertThat(alert.large()).hasValue(12);
    assertThat(alert.small()).hasValue(3);
    assertThat(alert.age()).contains(Duration.ofDays(7));
    assertThat(json.<Alert>read(Alert.class, "{\"id\":\"a\",\"large\":1e3}").large())
        .hasValue(1_000);
  }
}
