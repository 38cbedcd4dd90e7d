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

/** What every model promises, whatever it is a model of. */
class ModelsTest {

  static Stream<Model> models() {
    return Models.all().stream();
  }

  static Stream<Model> answers() {
    return models().filter(model -> !model.isRequest());
  }

  @Test
  void allModelsAreFound() {
    assertThat(Models.all()).hasSizeGreaterThan(45);
    assertThat(answers()).hasSizeGreaterThan(35);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void comesBackAsItWasWritten(Model model) {
    Object read = model.read(model.full());

    assertThat(model.read(model.write(read))).isEqualTo(read);
    assertThat(model.write(read)).isEqualTo(model.full());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void ignoresWhatItDoesNotKnow(Model model) {
    Map<String, @Nullable Object> more = new TreeMap<>(model.full());
    more.put("zzUnknown", Map.of("deep", 1));
    more.put("zzNull", null);

    assertThat(model.read(more)).isEqualTo(model.read(model.full()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void takesNullAndAbsenceForEverythingButItsIdentity(Model model) {
    Map<String, @Nullable Object> nulls = new TreeMap<>(model.full());
    nulls.replaceAll((name, value) -> model.isRequired(name) ? value : null);

    assertThat(model.read(nulls)).isEqualTo(model.read(model.required()));
    assertThat(model.write(model.read(nulls))).isEqualTo(model.required());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void namesTheRequiredMemberThatIsMissing(Model model) {
    for (String name : model.required().keySet()) {
      Map<String, Object> without = new TreeMap<>(model.full());
      without.remove(name);

      assertThatThrownBy(() -> model.read(without))
          .isInstanceOf(JsonMismatchException.class)
          .extracting(e -> ((JsonMismatchException) e).path())
          .isEqualTo("$." + name);
    }
  }

  @Test
  void onlyIdentitiesAreRequiredOfAnswers() {
    assertThat(answers().flatMap(model -> model.required().keySet().stream()).distinct())
        .containsExactlyInAnyOrder("id", "idType");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void showsNoSecret(Model model) {
    assertThat(model.read(model.full()).toString()).doesNotContain(Model.SECRET);
  }

  @Test
  void aWrongKindOfValueIsNamedByItsPath() {
    Model endpoint =
        models().filter(model -> model.toString().equals("Endpoint")).findFirst().orElseThrow();
    Map<String, Object> wrong = new TreeMap<>(endpoint.full());
    wrong.put("os", Map.of("majorVersion", "eleven"));

    assertThatThrownBy(() -> endpoint.read(wrong))
        .isInstanceOf(JsonMismatchException.class)
        .hasMessageContaining("$.os.majorVersion");
  }
}
