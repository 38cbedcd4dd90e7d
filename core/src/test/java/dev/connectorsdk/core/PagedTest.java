package dev.connectorsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagedTest {
  private final List<String> requested = new ArrayList<>();

  private Paged<Integer> paged(Map<String, Page<Integer>> pages) {
    return Paged.of(
        "GET /numbers",
        cursor -> {
          String at = cursor.orElse("start");
          requested.add(at);
          return Optional.ofNullable(pages.get(at)).orElseThrow();
        });
  }

  @Test
  void list_untilTheFirstItemIsNeeded_requestsNothing() {
    Paged<Integer> numbers = paged(Map.of("start", Page.last(List.of(1))));
    Iterator<Integer> iterator = numbers.iterator();
    assertThat(requested).isEmpty();
    assertThat(iterator.next()).isEqualTo(1);
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void emptyPage_withACursor_isFollowed() {
    Paged<Integer> numbers =
        paged(
            Map.of(
                "start", Page.followedBy("b", List.of(1)),
                "b", Page.followedBy("c", List.of()),
                "c", Page.last(List.of(2))));
    assertThat(numbers).containsExactly(1, 2);
  }

  @Test
  void stream_limited_requestsOnlyThePagesItNeeds() {
    Paged<Integer> numbers =
        paged(
            Map.of(
                "start", Page.followedBy("b", List.of(1, 2)),
                "b", Page.followedBy("c", List.of(3))));
    assertThat(numbers.stream().limit(2)).containsExactly(1, 2);
    assertThat(requested).containsExactly("start");
  }

  @Test
  void iterator_second_startsAtTheFirstPage() {
    Paged<Integer> numbers = paged(Map.of("start", Page.last(List.of(1, 2))));
    assertThat(numbers).containsExactly(1, 2);
    assertThat(numbers).containsExactly(1, 2);
    assertThat(requested).containsExactly("start", "start");
  }

  @Test
  void cursor_repeated_failsAfterTheItemsBeforeIt() {
    Paged<Integer> numbers =
        paged(
            Map.of(
                "start", Page.followedBy("b", List.of(1)),
                "b", Page.followedBy("c", List.of(2)),
                "c", Page.followedBy("b", List.of(3))));
    List<Integer> seen = new ArrayList<>();
    assertThatThrownBy(() -> numbers.forEach(seen::add))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("returned the cursor of an earlier page a second time (page 3)");
    assertThat(seen).containsExactly(1, 2, 3);
  }

  @Test
  void first_matchingItem_requestsNoFurtherPage() {
    Paged<Integer> numbers =
        paged(Map.of("start", Page.followedBy("b", List.of(1, 2)), "b", Page.last(List.of(3))));
    assertThat(numbers.first(n -> n == 2)).contains(2);
    assertThat(requested).hasSize(1);
    assertThat(numbers.first(n -> n == 9)).isEmpty();
  }
}
