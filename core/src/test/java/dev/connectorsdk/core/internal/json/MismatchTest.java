package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.internal.json.fixture.Alert;
import dev.connectorsdk.core.internal.json.fixture.Slice;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MismatchTest {
  private static final Type ALERTS = Types.newParameterizedType(Slice.class, Alert.class);

  private final Json json = Json.camelCase();

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("[]", "$", "Expected an object, found a list,"),
        fault("null", "$", "Expected an object, found null,"),
        fault("\"MARKER\"", "$", "Expected an object, found text,"),
        fault("{\"items\":{\"id\":\"MARKER\"}}", "$.items", "Expected a list, found an object,"),
        fault("{\"items\":[\"MARKER\"]}", "$.items[0]", "Expected an object, found text,"),
        fault("{\"items\":[null,{},{}]}", "$.items[1].id", "A required property is missing"),
        fault("{\"items\":[{\"id\":null}]}", "$.items[0].id", "A required property is missing"),
        item("\"parent\":{\"note\":\"MARKER\"}", ".parent.id", "A required property is missing"),
        item("\"parent\":{}", ".parent.id", "A required property is missing"),
        item("\"people\":{\"high\":[{\"id\":\"MARKER\"}]}", ".people.high[0].age", "A required"),
        item("\"people\":{\"high\":{}}", ".people.high", "Expected a list, found an object,"),
        item("\"people\":[]", ".people", "Expected an object, found a list,"),
        item("\"seen\":[\"low\",\"\"]", ".seen[1]", "Expected a Severity, found something else,"),
        item("\"seen\":[[\"MARKER\"]]", ".seen[0]", "Expected text, found a list,"),
        item("\"counts\":{\"a\":\"MARKER\"}", ".counts.a", "Expected a whole number of 64 bits,"),
        item("\"raisedAt\":\"MARKER\"", ".raisedAt", "Expected a time, found something else,"),
        item("\"open\":\"MARKER\"", ".open", "Expected true or false, found something else,"),
        item("\"small\":{\"a\":\"MARKER\"}", ".small", "Expected a whole number of 32 bits,"));
  }

  private static Arguments fault(String text, String path, String message) {
    return Arguments.of(text, path, message);
  }

  private static Arguments item(String member, String path, String message) {
    return fault("{\"items\":[{\"id\":1," + member + "}]}", "$.items[0]" + path, message);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void wrongValue_read_messageHasPathWithoutValue(String text, String path, String message) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(ALERTS, text))
        .withMessageStartingWith(message)
        .withMessageEndingWith(" at " + path)
        .withMessageNotContaining("MARKER")
        .withNoCause()
        .satisfies(e -> assertThat(e.path()).isEqualTo(path));
  }

  @Test
  void truncatedText_read_mismatch() {
    String whole =
        "{\"items\":[{\"id\":\"MARKER\",\"raisedAt\":\"2026-11-23T10:00:00Z\",\"open\":false,"
            + "\"small\":\"12\",\"counts\":{\"MARKED\":1.0},\"x\":[null,{}]}],\"nextKey\":\"k\"}";
    assertThat(json.<Slice<Alert>>read(ALERTS, whole).items()).hasSize(1);
    assertThat(IntStream.range(0, whole.length()))
        .allSatisfy(
            length ->
                assertThatExceptionOfType(JsonMismatchException.class)
                    .isThrownBy(() -> json.read(ALERTS, whole.substring(0, length)))
                    .withMessageNotContaining("MARKER")
                    .withNoCause());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n"})
  void emptyText_read_mismatch(String text) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Alert.class, text))
        .withMessage("An empty text instead of JSON at $");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>MARKER</html>", "MARKER", "{id:\"MARKER\"}", "{'id':1}", "{\"id\"}"})
  void otherText_read_mismatch(String text) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Alert.class, text))
        .withMessageStartingWith("A text that is not JSON at $")
        .withMessageNotContaining("MARKER")
        .withNoCause();
  }

  @Test
  void unterminatedText_read_mismatch() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(ALERTS, "{\"items\":[{\"id\":\"a1\"},{\"id\":"))
        .withMessage("JSON that is cut short at $.items[1].id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":1}{}", "{\"id\":1}]", "{\"id\":1} MARKER"})
  void secondValue_read_mismatch(String text) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Alert.class, text))
        .withMessageNotContaining("MARKER")
        .satisfies(e -> assertThat(e.path()).isEqualTo("$"));
  }

  @Test
  void surroundingWhiteSpace_read_isIgnored() {
    Alert alert = json.read(Alert.class, "\n\n {\"id\":1}\n");
    assertThat(alert.id()).isEqualTo("1");
  }

  @Test
  void propertyName_withControlCharacters_messageIsOneBoundedLine() {
    String key = "a\\nb" + "c".repeat(500);
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Alert.class, "{\"counts\":{\"" + key + "\":[]}}"))
        .satisfies(e -> assertThat(e.path()).startsWith("$.counts.a?bc").hasSizeLessThan(210));
  }

  @Test
  void propertyName_likeAnIndex_pathIsRight() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(ALERTS, "{\"items\":[{\"people\":{\"a[b]\":[{\"id\":{}}]}}]}"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.items[0].people.a[b][0].id"));
    Type times = Types.newParameterizedType(Map.class, String.class, Instant.class);
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(times, "{\"a[b]\":\"x\"}"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.a[b]"));
  }

  @Test
  void hugeExponent_read_mismatch() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Object.class, "[1, 1e99999999999]"))
        .withMessageNotContaining("9999")
        .withNoCause()
        .satisfies(e -> assertThat(e.path()).isEqualTo("$[1]"));
  }

  @Test
  void deepNesting_read_mismatch() {
    String deep = "[".repeat(100_000);
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Object.class, deep));
  }

  @Test
  void sourceFailure_read_isThrown() {
    ForwardingSource broken =
        new ForwardingSource(new Buffer().writeUtf8("{\"id\"")) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            long count = super.read(sink, byteCount);
            if (count < 0) {
              throw new IOException("reset");
            }
            return count;
          }
        };
    assertThatIOException()
        .isThrownBy(() -> json.read(Alert.class, Okio.buffer(broken)))
        .withMessage("reset");
  }

  @Test
  void void_read_fromAnyText() {
    for (String text : List.of("", "{}", "<html>", "MARKER", "[")) {
      assertThat(json.<Object>read(Void.class, text)).isNull();
    }
  }

  @Test
  void collections_read_areUnmodifiable() {
    List<Object> list = json.read(Types.newParameterizedType(List.class, String.class), "[\"a\"]");
    assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
  }
}
