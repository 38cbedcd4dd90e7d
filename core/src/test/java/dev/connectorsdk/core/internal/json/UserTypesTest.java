package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types that users define for rows and arguments. */
class UserTypesTest {
  private static final UUID ID = UUID.fromString("7b3a1c52-4a65-4f0b-8f6e-0c2a55d5a111");

  private final Json json = Json.userTypes();

  record One(String id) {}

  record Note(String text, Severity severity) {}

  enum Level {
    LOW,
    @com.squareup.moshi.Json(name = "very-high")
    HIGH
  }

  record Scalars(
      Level level,
      UUID uuid,
      BigDecimal price,
      BigInteger big,
      float ratio,
      short small,
      byte tiny,
      char letter,
      LocalDateTime local,
      OffsetDateTime zoned) {}

  @SuppressWarnings("ArrayRecordComponent") // what a user may write
  record Containers(
      int[] numbers,
      String[] names,
      One[] ones,
      List<One>[] nested,
      Map<Integer, String> byNumber,
      Map<Long, One> byLong,
      Map<Level, List<UUID>> byLevel,
      Optional<Level> level) {}

  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

  record Drawing(Shape shape) {}

  @Test
  void recordOfOneText_readAndWritten_isAnObject() {
    assertThat(json.<One>read(One.class, "{\"id\":\"7\",\"x\":1}")).isEqualTo(new One("7"));
    assertThat(json.write(One.class, new One("7"))).isEqualTo("{\"id\":\"7\"}");
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(One.class, "\"7\""));
  }

  @Test
  void text_ofAUser_mayHaveLines() {
    assertThat(json.<One>read(One.class, "{\"id\":\"a\\nb\"}").id()).isEqualTo("a\nb");
  }

  @Test
  void openEnum_inAUsersRecord_isAText() {
    String text = "{\"text\":\"t\",\"severity\":\"low\"}";
    Note note = json.read(Note.class, text);
    assertThat(note.severity()).isSameAs(Severity.LOW);
    assertThat(json.write(Note.class, note)).isEqualTo(text);
  }

  @Test
  void scalars_writtenAndRead_areEqual() {
    Scalars scalars =
        new Scalars(
            Level.HIGH,
            ID,
            new BigDecimal("1.50"),
            BigInteger.TWO.pow(80),
            0.25f,
            (short) -5,
            (byte) 7,
            'x',
            LocalDateTime.parse("2026-01-02T03:04:05.000000006"),
            OffsetDateTime.parse("2026-01-02T03:04:05+02:00"));
    String text = json.write(Scalars.class, scalars);
    assertThat(text)
        .contains("\"very-high\"", "\"price\":1.50", "\"big\":1208925819614629174706176");
    assertThat(json.<Scalars>read(Scalars.class, text)).isEqualTo(scalars);
  }

  @Test
  void containers_writtenAndRead_areEqual() {
    String text =
        "{\"numbers\":[1,2],\"names\":[\"a\"],\"ones\":[{\"id\":\"o\"}],"
            + "\"nested\":[[{\"id\":\"n\"}]],\"byNumber\":{\"1\":\"one\"},"
            + "\"byLong\":{\"-2\":{\"id\":\"o\"}},\"byLevel\":{\"LOW\":[\""
            + ID
            + "\"]},\"level\":\"LOW\"}";
    Containers containers = json.read(Containers.class, text);
    assertThat(containers.numbers()).containsExactly(1, 2);
    assertThat(containers.nested()[0]).containsExactly(new One("n"));
    assertThat(containers.byLevel()).containsEntry(Level.LOW, List.of(ID));
    assertThat(json.write(Containers.class, containers)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "level|\"MEDIUM\"",
        "uuid|\"7b3a\"",
        "price|\"dear\"",
        "big|1.5",
        "ratio|1e99",
        "small|40000",
        "tiny|-129",
        "letter|\"xy\"",
        "local|\"2026-01-02\"",
        "zoned|\"2026-01-02T03:04:05\""
      })
  void scalar_outsideItsRange_isNamedByItsPath(String name, String value) {
    String text = "{\"" + name + "\":" + value + "}";
    List<String> reported = new ArrayList<>();
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Scalars.class, text, (path, expected) -> reported.add(path)))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$." + name));
    assertThat(reported).isEmpty();
  }

  @Test
  void sealedInterface_readOrWrittenByName_isRefusedWithAdvice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.read(Drawing.class, "{\"shape\":{\"radius\":1}}"))
        .withMessageContaining("Shape has no JSON form: make it a record");
  }

  @Test
  void values_withoutAModel_areWrittenByTheirOwnType() {
    Map<String, Object> arguments = Map.of("a", Map.of(1, new One("7"), Level.LOW, new int[] {1}));
    assertThat(json.toMaps(Map.of("k", Map.of(1, new One("7")))))
        .isEqualTo(Map.of("k", Map.of("1", Map.of("id", "7"))));
    assertThat(json.write(Object.class, arguments)).contains("\"1\":{\"id\":\"7\"}", "\"LOW\":[1]");
    assertThat(json.write(Object.class, new Circle(1.5))).isEqualTo("{\"radius\":1.5}");
    assertThat(json.write(Object.class, List.of(ID, Level.HIGH, 'c', (short) 3)))
        .isEqualTo("[\"" + ID + "\",\"very-high\",\"c\",3]");
    assertThat(Json.snakeCase().write(Object.class, Map.of(2L, new Object[] {ID})))
        .isEqualTo("{\"2\":[\"" + ID + "\"]}");
  }

  @Test
  void valueWithoutAForm_written_isRefusedWithAdvice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(Object.class, Map.of("a", new Object())))
        .withMessageContaining("java.lang.Object");
  }
}
