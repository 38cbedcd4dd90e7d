package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.fixture.Alert;
import dev.connectorsdk.core.internal.json.fixture.Batch;
import dev.connectorsdk.core.internal.json.fixture.Person;
import dev.connectorsdk.core.internal.json.fixture.Reading;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import dev.connectorsdk.core.internal.json.fixture.Slice;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ResponseTest {
  private static final Type ALERTS = Types.newParameterizedType(Slice.class, Alert.class);

  private final Json json = Json.camelCase();

  private static Person person(String id) {
    return new Person(
        id,
        30,
        Optional.of("a@b.example"),
        List.of(Severity.HIGH),
        OptionalInt.of(2),
        OptionalLong.of(3),
        OptionalDouble.of(1.5),
        Optional.of(Secret.of("1234")),
        "nick");
  }

  private static Alert full() {
    return Alert.builder()
        .id("a1")
        .raisedAt(Instant.parse("2026-11-23T10:00:00Z"))
        .day(LocalDate.of(2026, 11, 23))
        .age(Duration.ofDays(7))
        .link(URI.create("https://api.example/1"))
        .severity(new Severity("dire"))
        .secret(Secret.of("shh"))
        .kind("malware")
        .addAllowedActions("clean", "acknowledge")
        .addSeen(Severity.LOW, Severity.HIGH)
        .putCounts("z", 1)
        .putCounts("a", 2)
        .putPeople(Severity.HIGH, List.of(person("p1")))
        .putData("nested", Map.of("list", List.of(1L, "two")))
        .small(1)
        .large(Long.MAX_VALUE)
        .ratio(0.5)
        .parent(Alert.builder().id("a0").build())
        .tags(List.of("t"))
        .anything("any")
        .note("note")
        .open(false)
        .state("done")
        .build();
  }

  @Test
  void fullResponse_writtenAndRead_isEqual() {
    Alert again = json.read(Alert.class, json.write(Alert.class, full()));
    assertThat(again).isEqualTo(full());
  }

  @Test
  void response_written_componentOrderWithoutAbsent() {
    Alert alert =
        Alert.builder().id("a1").severity(Severity.HIGH).kind("k").addSeen(Severity.LOW).build();
    assertThat(json.write(Alert.class, alert))
        .isEqualTo(
            "{\"id\":\"a1\",\"severity\":\"high\",\"@type\":\"k\",\"seen\":[\"low\"],"
                + "\"open\":true,\"state\":\"new\"}");
  }

  @Test
  void setsAndMaps_writtenAndRead_keepTheirOrder() {
    String text =
        "{\"id\":\"a1\",\"seen\":[\"z\",\"a\",\"m\",\"b\"],"
            + "\"counts\":{\"z\":1,\"a\":2,\"m\":3,\"b\":4},\"open\":true,\"state\":\"new\"}";
    assertThat(json.write(Alert.class, json.read(Alert.class, text))).isEqualTo(text);
  }

  @Test
  void optionalList_empty_isWritten() {
    Alert alert = Alert.builder().id("a1").tags(List.of()).build();
    assertThat(json.write(Alert.class, alert)).contains("\"tags\":[]");
  }

  @Test
  void response_onlyRequiredProperties_isRead() {
    Alert alert = json.read(Alert.class, "{\"id\":\"a1\"}");
    assertThat(alert).isEqualTo(Alert.builder().id("a1").build());
    assertThat(alert.open()).isTrue();
    assertThat(alert.state()).isEqualTo("new");
    assertThat(alert.allowedActions()).isEmpty();
    assertThat(alert.note()).isNull();
  }

  @Test
  void nullProperties_read_areAbsent() {
    Alert alert =
        json.read(
            Alert.class,
            """
            {"id":"a1","raisedAt":null,"day":null,"severity":null,"secret":null,"@type":null,
             "allowedActions":null,"seen":null,"counts":null,"people":null,"data":null,
             "small":null,"large":null,"ratio":null,"parent":null,"tags":null,"anything":null,
             "note":null,"open":null,"state":null,"unknown":null}
            """);
    assertThat(alert).isEqualTo(Alert.builder().id("a1").build());
  }

  @Test
  void nullElements_read_areSkipped() {
    Alert alert =
        json.read(
            Alert.class,
            """
            {"id":"a1","allowedActions":[null,"x",null],"seen":[null],"counts":{"a":null,"b":1},
             "people":{"high":[null]}}
            """);
    assertThat(alert.allowedActions()).containsExactly("x");
    assertThat(alert.seen()).isEmpty();
    assertThat(alert.counts()).containsExactly(Map.entry("b", 1L));
    assertThat(alert.people()).containsExactly(Map.entry(Severity.HIGH, List.of()));
  }

  @Test
  void unknownProperties_read_areSkipped() {
    Alert alert =
        json.read(Alert.class, "{\"new\":{\"id\":[1,{}]},\"id\":\"a1\",\"isHigh\":true,\"x\":[]}");
    assertThat(alert).isEqualTo(Alert.builder().id("a1").build());
  }

  @Test
  void blankSecret_read_isAbsent() {
    Alert alert = json.read(Alert.class, "{\"id\":\"a1\",\"secret\":\"\"}");
    assertThat(alert.secret()).isEmpty();
  }

  @Test
  void snakeCase_readAndWritten_exceptAnnotatedNames() {
    Json snake = Json.snakeCase();
    Alert alert =
        snake.read(
            Alert.class,
            "{\"id\":\"a1\",\"raised_at\":1,\"@type\":\"k\",\"allowed_actions\":[\"x\"]}");
    assertThat(alert.raisedAt()).contains(Instant.ofEpochSecond(1));
    assertThat(alert.kind()).contains("k");
    assertThat(snake.write(Alert.class, alert)).contains("\"raised_at\":", "\"allowed_actions\":");
  }

  @Test
  void record_absentProperties_areEmpty() {
    Person person = json.read(Person.class, "{\"id\":1,\"age\":\"30\",\"floor\":null}");
    assertThat(person)
        .isEqualTo(
            new Person(
                "1",
                30,
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                null));
  }

  @Test
  void record_written_componentOrder() {
    assertThat(json.write(Person.class, person("p1")))
        .isEqualTo(
            "{\"id\":\"p1\",\"age\":30,\"e-mail\":\"a@b.example\",\"severities\":[\"high\"],"
                + "\"floor\":2,\"badge\":3,\"height\":1.5,\"pin\":\"1234\",\"nickName\":\"nick\"}");
  }

  @Test
  void genericRecord_read_hasElementsOfItsType() {
    Slice<Alert> slice = json.read(ALERTS, "{\"items\":[{\"id\":\"a1\"}],\"nextKey\":\"k\"}");
    assertThat(slice.items()).containsExactly(Alert.builder().id("a1").build());
    Batch<Alert> batch =
        json.read(
            Types.newParameterizedType(Batch.class, Alert.class),
            "{\"first\":{\"id\":\"a1\"},\"rest\":{\"b\":[{\"id\":\"a1\"}]}}");
    assertThat(batch.first()).contains(slice.items().get(0));
    assertThat(batch.rest()).containsExactly(Map.entry("b", slice.items()));
  }

  @Test
  void requiredPrimitive_absent_mismatch() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Reading.class, "{\"valid\":true,\"worst\":\"low\"}"))
        .withMessage("A required property is missing at $.count");
  }

  @Test
  void recordCheck_fails_mismatchWithoutItsMessage() {
    Type readings = Types.newParameterizedType(List.class, Reading.class);
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(readings, "[{\"count\":-77,\"valid\":true,\"worst\":\"low\"}]"))
        .withMessage("Values that the model rejects at $[0]")
        .withNoCause();
  }
}
