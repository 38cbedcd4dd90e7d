package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.error.DecodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Cursors as services write them. */
class PageCursorTest {
  private static final Function<Optional<String>, Page<String>> LIST =
      PageCursor.checked("GET host/things", cursor -> Page.last(List.of(cursor.orElse("first"))));

  private static Optional<String> of(Object value) {
    return PageCursor.of(Optional.of(value), "$.next");
  }

  @Test
  void cursor_textOrNumber_isItself() {
    assertThat(of("c1")).contains("c1");
    assertThat(of(7)).contains("7");
  }

  @Test
  void cursor_absentOrBlank_endsTheList() {
    assertThat(PageCursor.of(Optional.empty(), "$.next")).isEmpty();
    assertThat(of(" ")).isEmpty();
  }

  @Test
  void cursor_readable_isPassedOn() {
    assertThat(LIST.apply(Optional.empty()).items()).containsExactly("first");
    assertThat(LIST.apply(of("c1")).items()).containsExactly("c1");
  }

  @Test
  void cursor_ofAnotherType_failsAsTheNextPage() {
    Optional<String> cursor = of(Map.of("a", 1));
    assertThatThrownBy(() -> LIST.apply(cursor))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("GET host/things has a cursor that is neither")
        .extracting(e -> ((DecodingException) e).path())
        .isEqualTo("$.next");
  }
}
