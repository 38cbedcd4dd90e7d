package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.fixture.AlertChange;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTest {
  private final Json json = Json.camelCase();

  @Test
  void request_written_byNameWithoutAbsent() {
    AlertChange change =
        AlertChange.builder()
            .severity(Severity.HIGH)
            .kind("k")
            .addNotes("b", "a")
            .putSecrets("key", Secret.of("shh"))
            .build();
    assertThat(json.write(AlertChange.class, change))
        .isEqualTo(
            "{\"@type\":\"k\",\"notes\":[\"b\",\"a\"],\"open\":true,"
                + "\"secrets\":{\"key\":\"shh\"},\"severity\":\"high\"}");
  }

  @Test
  void request_defaultsOnly_onlyTheDefaultsAreWritten() {
    assertThat(json.write(AlertChange.class, AlertChange.builder().build()))
        .isEqualTo("{\"open\":true}");
  }

  @Test
  void request_emptyOptionalList_isWritten() {
    AlertChange change = AlertChange.builder().tags(List.of()).build();
    assertThat(json.write(AlertChange.class, change)).isEqualTo("{\"open\":true,\"tags\":[]}");
  }

  @Test
  void request_insideOfUntypedMap_isWrittenByItsOwnAdapter() {
    Map<String, Object> map = Map.of("change", AlertChange.builder().open(false).build());
    assertThat(json.write(Object.class, map)).isEqualTo("{\"change\":{\"open\":false}}");
  }

  @Test
  void request_snakeCase_namesAreTranslated() {
    AlertChange change = AlertChange.builder().kind("k").build();
    assertThat(Json.snakeCase().write(AlertChange.class, change))
        .isEqualTo("{\"@type\":\"k\",\"open\":true}");
  }

  @Test
  void request_read_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.read(AlertChange.class, "{\"open\":true}"))
        .withMessageEndingWith("AlertChange is a request: it is only written");
  }
}
