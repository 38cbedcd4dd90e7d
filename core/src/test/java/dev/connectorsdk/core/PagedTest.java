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
  private final List<String> asked = new ArrayList<>();

  private Paged<Integer> paged(Map<String, Page<Integer>> pages) {
    return Paged.of(
        "GET /numbers",
        cursor -> {
          String at = cursor.orElse("start");
          asked.add(at);
          return Optional.ofNullable(pages.get(at)).orElseThrow();
        });
  }

  @Test
  void nothingIsAskedForUntilTheFirstItemIsNeeded() {
    Paged<Integer> numbers = paged(Map.of("start", Page.last(List.of(1))));
    Iterator<Integer> iterator = numbers.iterator();
    assertThat(asked).isEmpty();
    assertThat(iterator.next()).isEqualTo(1);
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void anEmptyPageWithACursorGoesOn() {
    Paged<Integer> numbers =
        paged(
            Map.of(
                "start", Page.followedBy("b", List.of(1)),
                "b", Page.followedBy("c", List.of()),
                "c", Page.last(List.of(2))));
    assertThat(numbers).containsExactly(1, 2);
  }

  @Test
  void aLimitedStreamAsksForNoMorePagesThanItNeeds() {
    Paged<Integer> numbers =
        paged(
            Map.of(
                "start", Page.followedBy("b", List.of(1, 2)),
                "b", Page.followedBy("c", List.of(3))));
    assertThat(numbers.stream().limit(2)).containsExactly(1, 2);
    assertThat(asked).containsExactly("start");
  }

  @Test
  void eachWalkStartsAtTheBeginning() {
    Paged<Integer> numbers = paged(Map.of("start", Page.last(List.of(1, 2))));
    assertThat(numbers).containsExactly(1, 2);
    assertThat(numbers).containsExactly(1, 2);
    assertThat(asked).containsExactly("start", "start");
  }

  @Test
  void aCursorThatComesBackIsAnErrorAfterTheGoodItems() {
    Paged<Integer> numbers =
        paged(
            Map.of(
                "start", Page.followedBy("b", List.of(1)),
                "b", Page.followedBy("c", List.of(2)),
                "c", Page.followedBy("b", List.of(3))));
    List<Integer> seen = new ArrayList<>();
    assertThatThrownBy(() -> numbers.forEach(seen::add))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("named the cursor of a page a second time (page 3)");
    assertThat(seen).containsExactly(1, 2);
  }

  @Test
  void theFirstThatFitsEndsTheWalk() {
    Paged<Integer> numbers =
        paged(Map.of("start", Page.followedBy("b", List.of(1, 2)), "b", Page.last(List.of(3))));
    assertThat(numbers.first(n -> n == 2)).contains(2);
    assertThat(asked).hasSize(1);
    assertThat(numbers.first(n -> n == 9)).isEmpty();
  }
}
