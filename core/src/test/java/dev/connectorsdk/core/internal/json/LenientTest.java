package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.fixture.Alert;
import dev.connectorsdk.core.internal.json.fixture.Device;
import dev.connectorsdk.core.internal.json.fixture.Listing;
import dev.connectorsdk.core.internal.json.fixture.Person;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Optional members that cannot be read. */
class LenientTest {
  private static final Type ALERTS = Types.newParameterizedType(Listing.class, Alert.class);
  private static final Type DEVICES = Types.newParameterizedType(Listing.class, Device.class);
  private static final Alert PLAIN = Alert.builder().id("b").build();

  private final Json json = Json.camelCase();
  private final List<String> reported = new ArrayList<>();

  private <T> Listing<T> read(Type type, String text) {
    return json.read(type, text, (path, expected) -> reported.add(path + " " + expected));
  }

  private static String second(String member) {
    return "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"," + member + "},{\"id\":\"c\"}],\"total\":3}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"raisedAt\":\"yesterday\"|$.items[1].raisedAt a time",
        "\"raisedAt\":{\"seconds\":[1,{\"x\":2}]}|$.items[1].raisedAt text",
        "\"raisedAt\":[]|$.items[1].raisedAt text",
        "\"day\":\"2026-02-30\"|$.items[1].day a date",
        "\"age\":\"a week\"|$.items[1].age an ISO 8601 duration",
        "\"link\":\"a b\"|$.items[1].link a URI",
        "\"severity\":{}|$.items[1].severity text",
        "\"secret\":[\"s\"]|$.items[1].secret text",
        "\"@type\":{\"a\":1}|$.items[1].@type text",
        "\"small\":3000000000|$.items[1].small a whole number of 32 bits",
        "\"small\":\"many\"|$.items[1].small a whole number of 32 bits",
        "\"small\":1.5|$.items[1].small a whole number of 32 bits",
        "\"large\":9223372036854775808|$.items[1].large a whole number of 64 bits",
        "\"large\":true|$.items[1].large a whole number of 64 bits",
        "\"ratio\":1e999|$.items[1].ratio a number",
        "\"open\":\"perhaps\"|$.items[1].open true or false",
        "\"open\":{\"value\":{\"value\":true}}|$.items[1].open true or false",
        "\"state\":[[[]]]|$.items[1].state text",
        "\"note\":{}|$.items[1].note text",
        "\"allowedActions\":\"all\"|$.items[1].allowedActions a list",
        "\"tags\":{\"a\":1}|$.items[1].tags a list",
        "\"counts\":[1]|$.items[1].counts an object",
        "\"parent\":[]|$.items[1].parent an object",
        "\"parent\":\"a0\"|$.items[1].parent an object",
        "\"parent\":{\"note\":\"x\",\"data\":{\"a\":[1]}}|$.items[1].parent.id a value",
        "\"anything\":1e99999|$.items[1].anything a number of at most 1,000 digits"
      })
  void optional_unreadable_isAbsentAndReported(String member, String report) {
    assertThat(this.<Alert>read(ALERTS, second(member)).items())
        .extracting(Alert::id)
        .containsExactly("a", "b", "c");
    assertThat(this.<Alert>read(ALERTS, second(member)).items().get(1)).isEqualTo(PLAIN);
    assertThat(reported).containsExactly(report, report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "raisedAt",
        "day",
        "age",
        "link",
        "severity",
        "secret",
        "small",
        "large",
        "ratio",
        "open",
        "allowedActions",
        "seen",
        "counts",
        "people",
        "parent",
        "tags"
      })
  void optional_blankText_isAbsentWithoutReport(String member) {
    for (String blank : List.of("", " ", "\\t\\n")) {
      assertThat(this.<Alert>read(ALERTS, second("\"" + member + "\":\"" + blank + "\"")).items())
          .element(1)
          .isEqualTo(PLAIN);
    }
    assertThat(reported).isEmpty();
  }

  @Test
  void optionalText_blank_isKept() {
    Alert alert = this.<Alert>read(ALERTS, second("\"@type\":\"\",\"note\":\" \"")).items().get(1);
    assertThat(alert.kind()).contains("");
    assertThat(alert.note()).isEqualTo(" ");
  }

  @Test
  void optionalCollection_unreadableElements_areLeftOut() {
    String text =
        second(
            "\"seen\":[\"low\",{\"x\":[]},\"\",\"high\"],\"counts\":{\"a\":1,\"b\":\"x\",\"c\":2},"
                + "\"people\":{\"low\":[{\"id\":\"p\"}],\"\":[{\"id\":\"q\",\"age\":1}],"
                + "\"high\":[{\"id\":\"r\",\"age\":2}]}");
    Alert alert = this.<Alert>read(ALERTS, text).items().get(1);
    assertThat(alert.seen()).containsExactly(Severity.LOW, Severity.HIGH);
    assertThat(alert.counts()).containsEntry("a", 1L).containsEntry("c", 2L).hasSize(2);
    assertThat(alert.people().keySet()).containsExactly(Severity.HIGH);
    assertThat(alert.people().get(Severity.HIGH)).extracting(Person::id).containsExactly("r");
    assertThat(reported)
        .containsExactly(
            "$.items[1].seen[1] text",
            "$.items[1].counts.b a whole number of 64 bits",
            "$.items[1].people.low[0].age a value");
  }

  @Test
  void valueWithoutAModel_unreadableInside_isLeftOutAlone() {
    String text = "\"data\":{\"deep\":[1,[1e99999,2],3],\"wide\":{\"x\":1e99999,\"y\":2}}";
    Alert alert = this.<Alert>read(ALERTS, second(text)).items().get(1);
    assertThat(alert.data().get("deep")).isEqualTo(List.of(1L, Arrays.asList(null, 2L), 3L));
    assertThat(alert.data().get("wide")).isEqualTo(Map.of("y", 2L));
    assertThat(reported)
        .containsExactly(
            "$.items[1].data.deep[1][0] a number of at most 1,000 digits",
            "$.items[1].data.wide.x a number of at most 1,000 digits");
  }

  @Test
  void unknownProperty_unreadable_isLeftOut() {
    String text = "{\"items\":[{\"id\":\"a\",\"x\":[1e99999],\"y\":1}]}";
    assertThat(this.<Device>read(DEVICES, text).items().get(0).otherMembers())
        .containsEntry("x", Collections.singletonList(null))
        .containsEntry("y", 1L);
    assertThat(reported).containsExactly("$.items[0].x[0] a number of at most 1,000 digits");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"items\":[{\"id\":\"a\"},{\"note\":\"n\"}]}|$.items[1].id",
        "{\"items\":[{\"id\":\"a\"},{\"id\":{}}]}|$.items[1].id",
        "{\"items\":[{\"id\":\"a\"},7]}|$.items[1]",
        "{\"items\":[{\"id\":\"a\\r\\nX: y\"}]}|$.items[0].id",
        "{\"items\":[{\"id\":\"a\",\"raisedAt\":\"x\"},{\"id\":\"b\",\"day\":|$.items[1].day",
        "{\"items\":[{\"id\":\"a\",\"raisedAt\":[1,}]}|$.items[0].raisedAt[0]"
      })
  void requiredOrBroken_read_failsAtItsPath(String text, String path) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> read(ALERTS, text))
        .satisfies(e -> assertThat(e.path()).isEqualTo(path));
  }

  @Test
  void optional_unreadableInStrictReading_fails() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(ALERTS, second("\"raisedAt\":\"\"")))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.items[1].raisedAt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|``",
        "{\"items\":null}|``",
        "{\"total\":0}|``",
        "{\"error\":\"internalServerError\",\"message\":\"x\\r\\ny\"}|"
            + "error \"internalServerError\", message \"x  y\"",
        "{\"error\":{\"code\":[1]},\"message\":\"m\"}|error \"1\", message \"m\"",
        "{\"error\":false,\"message\":\" \"}|``",
        "{\"error\":{},\"message\":9007199254740993}|message \"9007199254740993\"",
        "{\"error\":1e999999999}|``"
      })
  void requiredList_absent_failsWithTheError(String text, String error) {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> read(ALERTS, text))
        .satisfies(
            e -> {
              assertThat(e.path()).isEqualTo("$.items");
              assertThat(e.error().orElse("")).isEqualTo(error);
            })
        .withMessageNotContaining("internalServerError");
  }

  @Test
  void requiredList_otherType_fails() {
    for (String items : List.of("\"\"", "{}", "0", "\"x\"")) {
      assertThatExceptionOfType(JsonMismatchException.class)
          .isThrownBy(() -> read(ALERTS, "{\"items\":" + items + "}"))
          .satisfies(e -> assertThat(e.path()).isEqualTo("$.items"));
    }
  }

  @Test
  void error_ofAModelWithUnknownProperties_isFound() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Device.class, "{\"error\":\"e\"}"))
        .satisfies(e -> assertThat(e.error()).contains("error \"e\""));
  }

  /** Nested objects may have an error of their own, and so may one with other properties. */
  @Test
  void error_inPlaceOfEverything_fails() {
    String error = "{\"error\":\"e\",\"message\":\"m\",\"data\":{\"x\":1}}";
    for (Class<?> type : List.of(Plain.class, PlainWithOthers.class)) {
      assertThatExceptionOfType(JsonMismatchException.class)
          .isThrownBy(() -> json.read(type, error, (path, expected) -> {}))
          .satisfies(e -> assertThat(e.path()).isEqualTo("$"))
          .satisfies(e -> assertThat(e.error().orElse("")).startsWith("error \"e\""));
      for (String fine :
          List.of(
              "{}",
              "{\"message\":\"m\"}",
              "{\"error\":\"e\",\"note\":\"n\"}",
              "{\"error\":null}",
              "{\"part\":" + error + "}")) {
        assertThat(json.<Object>read(type, fine)).isNotNull();
      }
    }
  }

  record Plain(Optional<String> note, Optional<String> message, Optional<Plain> part) {}

  record PlainWithOthers(
      Optional<String> note,
      Optional<PlainWithOthers> part,
      @UnknownProperties Map<String, Object> others) {}

  @Test
  void identity_ofAChangedObject_isTheKnownOne() throws Exception {
    assertThat(changed("{}").id()).isEqualTo("known");
    assertThat(changed("{\"note\":\"n\"}").note()).isEqualTo("n");
    assertThat(changed("{\"id\":\"b\"}").id()).isEqualTo("b");
    for (String other : List.of("{\"error\":\"e\"}", "{\"id\":{}}", "[]", "\"\"")) {
      assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> changed(other));
    }
    assertThat(changed("{\"parent\":{\"note\":\"x\"}}").parent()).isEmpty();
  }

  private Alert changed(String text) throws IOException {
    return json.read(Alert.class, new Buffer().writeUtf8(text), (path, expected) -> {}, "known");
  }

  @Test
  void requiredList_nullable_isEmptyIfNull() {
    assertThat(json.<Ids>read(Ids.class, "{\"ids\":null}").ids()).isEmpty();
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Ids.class, "{}"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.ids"));
  }

  record Ids(@Required(nullable = true) List<String> ids) {}

  @Test
  void requiredList_bareArray_isRead() {
    Listing<Alert> listing = read(ALERTS, "[{\"id\":\"a\"}]");
    assertThat(listing.items()).extracting(Alert::id).containsExactly("a");
    assertThat(listing.total()).isEmpty();
  }
}
