package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.internal.json.fixture.Device;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnknownPropertiesTest {
  private final Json json = Json.camelCase();

  private Device read(String text) {
    return Objects.requireNonNull(json.<Device>read(Device.class, text));
  }

  @Test
  void unknown_read_keptInOrder() {
    Device device = read("{\"z\":1,\"id\":\"d1\",\"a\":{\"b\":[1.50,null]},\"m\":\"text\"}");
    assertThat(device.otherMembers())
        .containsExactly(
            Map.entry("z", 1L),
            Map.entry("a", Map.of("b", Arrays.asList(new BigDecimal("1.50"), null))),
            Map.entry("m", "text"));
  }

  @Test
  void unknown_written_afterTheDefinedOnes() {
    Device device =
        read("{\"z\":1,\"id\":\"d1\",\"a\":{\"b\":[1.50,null],\"c\":\"\"},\"serialNumber\":\"s\"}");
    assertThat(json.write(Device.class, device))
        .isEqualTo(
            "{\"id\":\"d1\",\"serialNumber\":\"s\",\"z\":1,\"a\":{\"b\":[1.50,null],\"c\":\"\"}}");
  }

  @Test
  void parts_read_keepTheirOwn() {
    Device device = read("{\"id\":\"d1\",\"parts\":[{\"id\":\"d2\",\"z\":1},{\"id\":\"d3\"}]}");
    assertThat(device.otherMembers()).isEmpty();
    assertThat(device.parts().get(0).otherMembers()).containsExactly(Map.entry("z", 1L));
    assertThat(device.parts().get(1).otherMembers()).isEmpty();
  }

  @Test
  void unknownNull_read_isAbsent() {
    assertThat(read("{\"id\":\"d1\",\"z\":null}")).isEqualTo(read("{\"id\":\"d1\"}"));
  }

  @Test
  void unknownEmpty_readAndWritten_isKept() {
    String text = "{\"id\":\"d1\",\"z\":[],\"a\":{}}";
    assertThat(json.write(Device.class, read(text))).isEqualTo(text);
  }

  @Test
  void unknown_countsInEquals_notInToString() {
    Device device = read("{\"id\":\"d1\",\"z\":\"MARKER\"}");
    assertThat(device).isNotEqualTo(read("{\"id\":\"d1\"}"));
    assertThat(device.toString()).contains("d1").doesNotContain("MARKER");
  }

  @Test
  void propertyNamedLikeTheComponent_read_isUnknown() {
    Device device = read("{\"id\":\"d1\",\"otherMembers\":{\"a\":1}}");
    assertThat(device.otherMembers()).containsExactly(Map.entry("otherMembers", Map.of("a", 1L)));
  }

  @Test
  void unknown_invalid_mismatchAtItsPath() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> read("{\"id\":\"d1\",\"z\":[1,1e99999999999]}"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.z[1]"));
  }

  @Test
  void definedNameAmongUnknown_written_isRefused() {
    Device device = Device.builder().id("d1").putOtherMembers("serialNumber", "MARKER").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(Device.class, device))
        .withMessage("otherMembers holds serialNumber: set it by its own name");
  }

  @Test
  void modelsAmongUnknown_writtenByTheirOwnAdapters() {
    Device part = Device.builder().id("d2").build();
    Device device = Device.builder().id("d1").putOtherMembers("z", List.of(part)).build();
    assertThat(json.write(Device.class, device))
        .isEqualTo("{\"id\":\"d1\",\"z\":[{\"id\":\"d2\"}]}");
  }
}
