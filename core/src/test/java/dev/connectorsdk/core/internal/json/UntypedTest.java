package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.internal.json.fixture.Alert;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UntypedTest {
  private final Json json = Json.camelCase();

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("\"text\"", "text"),
        Arguments.of("true", true),
        Arguments.of("0", 0L),
        Arguments.of("-5", -5L),
        Arguments.of("9223372036854775807", Long.MAX_VALUE),
        Arguments.of("9223372036854775808", new BigInteger("9223372036854775808")),
        Arguments.of("12345678901234567890", new BigInteger("12345678901234567890")),
        Arguments.of("1.10", new BigDecimal("1.10")),
        Arguments.of("0.1234567890123456789", new BigDecimal("0.1234567890123456789")),
        Arguments.of("[1,[],{}]", List.of(1L, List.of(), Map.of())),
        Arguments.of("[1,null,3]", Arrays.asList(1L, null, 3L)),
        Arguments.of("{\"b\":1,\"a\":{\"c\":[\"d\"]}}", ordered()));
  }

  private static Map<String, Object> ordered() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", 1L);
    map.put("a", Map.of("c", List.of("d")));
    return map;
  }

  @ParameterizedTest
  @MethodSource("values")
  void value_readAndWritten_losesNothing(String text, Object expected) {
    Object value = json.read(Object.class, text);
    assertThat(value).isEqualTo(expected);
    assertThat(json.write(Object.class, expected)).isEqualTo(text);
  }

  @Test
  void map_read_keepsItsOrder() {
    Map<String, Object> map = json.read(Map.class, "{\"z\":1,\"a\":2,\"m\":null,\"b\":3}");
    assertThat(new ArrayList<>(map.keySet())).containsExactly("z", "a", "b");
  }

  @Test
  void null_read_isNull() {
    assertThat(json.<Object>read(Object.class, "null")).isNull();
  }

  @Test
  void models_insideOfMap_writtenByTheirOwnAdapters() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("alert", Alert.builder().id("a1").build());
    map.put("at", Instant.EPOCH);
    map.put("levels", List.of(Severity.HIGH));
    assertThat(json.write(Object.class, map))
        .isEqualTo(
            "{\"alert\":{\"id\":\"a1\",\"open\":true,\"state\":\"new\"},"
                + "\"at\":\"1970-01-01T00:00:00Z\",\"levels\":[\"high\"]}");
  }
}
