package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.credential.Secret;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads and writes records without a builder. */
class RecordTest {
  private final Json json = Json.camelCase();

  record Bag(List<String> list, Set<String> set, Map<String, Long> map) {}

  record Login(String user, Secret password) {}

  record Wide<T>(List<? extends T> items, Optional<? extends T> first) {}

  record Broken(int number, int other) {
    Broken {
      throw new AssertionError("broken");
    }
  }

  @Test
  void duplicates_read_keptInListDroppedInSet() {
    Bag bag =
        json.read(Bag.class, "{\"list\":[\"b\",\"a\",\"b\"],\"set\":[\"b\",\"a\",\"c\",\"b\"]}");
    assertThat(bag.list()).containsExactly("b", "a", "b");
    assertThat(bag.set()).containsExactly("b", "a", "c");
  }

  @Test
  void collections_read_areUnmodifiable() {
    Bag bag = json.read(Bag.class, "{\"list\":[\"a\"],\"set\":[\"a\"],\"map\":{\"a\":1,\"b\":2}}");
    assertThatThrownBy(() -> bag.list().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> bag.set().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> bag.map().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void requiredSecret_blank_mismatch() {
    assertThatExceptionOfType(JsonMismatchException.class)
        .isThrownBy(() -> json.read(Login.class, "{\"user\":\"a\",\"password\":\" \"}"))
        .withMessage("A required property is missing at $.password");
  }

  @Test
  void wildcard_read_asItsBound() {
    Type longs = Types.newParameterizedTypeWithOwner(RecordTest.class, Wide.class, Long.class);
    Wide<Long> wide = json.read(longs, "{\"items\":[1,\"2\"],\"first\":\"3\"}");
    assertThat(wide).isEqualTo(new Wide<>(List.of(1L, 2L), Optional.of(3L)));
  }

  @Test
  void constructor_throwsError_isRethrown() {
    assertThatThrownBy(() -> json.read(Broken.class, "{\"number\":1,\"other\":2}"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("broken");
  }
}
