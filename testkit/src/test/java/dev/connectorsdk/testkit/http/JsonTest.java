package dev.connectorsdk.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void roundTrip_integersOrderNulls_kept() {
    String text = "{\"z\":1,\"a\":[1.5,true,null,\"x\"],\"m\":{}}";
    assertThat(Json.write(Json.read(text))).isEqualTo(text);
  }

  @Test
  void object_nullProperty_leftOut() {
    assertThat(Json.write(Json.object("a", 1, "b", null))).isEqualTo("{\"a\":1}");
    assertThatThrownBy(() -> Json.object("a")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":}", "nul", "{} {}", "[1", "{\"a\":1,\"a\":2", "\u0000"})
  void read_malformed_exception(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void read_tooDeepOrTooLarge_exception() {
    String deep = "[".repeat(5000);
    assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> Json.read("1e999")).isInstanceOf(MalformedJsonException.class);
    assertThat(Json.read("99999999999999999999")).isEqualTo(1e20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "\"text\""})
  void readObject_otherValue_exception(String text) {
    assertThatThrownBy(() -> Json.readObject(text)).isInstanceOf(MalformedJsonException.class);
  }
}
