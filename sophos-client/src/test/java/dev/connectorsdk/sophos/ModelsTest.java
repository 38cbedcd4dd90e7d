package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.internal.json.JsonMismatchException;
import dev.connectorsdk.sophos.fixture.Model;
import dev.connectorsdk.sophos.fixture.Models;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promises of all models. */
class ModelsTest {

  static Stream<Model> responses() {
    return Models.all().stream().filter(Model::isResponse);
  }

  static Stream<Model> requests() {
    return Models.all().stream().filter(model -> !model.isResponse());
  }

  @Test
  void models_scanned_areFound() {
    assertThat(responses()).hasSizeGreaterThan(35);
    assertThat(requests()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void response_writtenAndRead_isEqual(Model model) {
    Object read = model.read(model.full());

    assertThat(model.read(model.write(read))).isEqualTo(read);
    assertThat(model.write(read)).isEqualTo(model.full());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void request_written_hasEveryProperty(Model model) {
    assertThat(model.write(model.build())).isEqualTo(model.full());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void unknownProperties_read_areIgnoredOrKept(Model model) {
    Map<String, @Nullable Object> more = new TreeMap<>(model.full());
    more.put("zzUnknown", Map.of("deep", 1.0));
    more.put("zzNull", null);

    Object read = model.read(more);

    if (model.keepsUnknownProperties()) {
      Map<String, @Nullable Object> kept = new TreeMap<>(more);
      kept.remove("zzNull");
      assertThat(model.write(read)).isEqualTo(kept);
    } else {
      assertThat(read).isEqualTo(model.read(model.full()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void nullOrAbsentProperties_read_exceptIdentity(Model model) {
    Map<String, @Nullable Object> nulls = new TreeMap<>(model.full());
    nulls.replaceAll((name, value) -> model.isRequired(name) ? value : null);

    assertThat(model.read(nulls)).isEqualTo(model.read(model.required()));
    assertThat(model.write(model.read(nulls))).isEqualTo(model.required());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void requiredProperty_absent_mismatchAtItsPath(Model model) {
    for (String name : model.required().keySet()) {
      Map<String, Object> without = new TreeMap<>(model.full());
      without.remove(name);

      assertThatThrownBy(() -> model.read(without))
          .isInstanceOf(JsonMismatchException.class)
          .extracting(e -> ((JsonMismatchException) e).path())
          .isEqualTo("$." + name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void optionalProperty_ofWrongType_isLeftOutAndReported(Model model) {
    assertThat(model.leftOut()).isEqualTo(model.checked());
  }

  @Test
  void requiredProperties_ofResponses_areIdentitiesOnly() {
    assertThat(
            responses()
                .flatMap(model -> model.required().keySet().stream().filter(model::isIdentity))
                .distinct())
        .containsExactlyInAnyOrder("id", "idType");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void toString_ofResponse_hasNoSecret(Model model) {
    assertThat(model.read(model.full()).toString()).doesNotContain(Model.SECRET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void toString_ofRequest_hasNoSecret(Model model) {
    assertThat(model.build().toString()).doesNotContain(Model.SECRET);
  }

  @Test
  void wrongType_read_mismatchAtItsPath() {
    Model endpoint =
        responses().filter(model -> model.toString().equals("Endpoint")).findFirst().orElseThrow();
    Map<String, Object> wrong = new TreeMap<>(endpoint.full());
    wrong.put("os", Map.of("majorVersion", "eleven"));

    assertThatThrownBy(() -> endpoint.read(wrong))
        .isInstanceOf(JsonMismatchException.class)
        .hasMessageContaining("$.os.majorVersion");
  }
}
