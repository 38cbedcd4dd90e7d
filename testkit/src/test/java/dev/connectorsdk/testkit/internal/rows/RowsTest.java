package dev.connectorsdk.testkit.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
  private final Rows<String> rows = new Rows<>();

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 34, 60, 62})
  void permutation_number_indexComputed(int bits) {
    Permutation order = new Permutation(42, bits);
    long end = Math.min(1L << bits, 5_000);
    Set<Long> seen = new HashSet<>();
    for (long index = 0; index < end; index++) {
      long number = order.of(index);
      assertThat(number).isBetween(0L, (1L << bits) - 1);
      assertThat(order.indexOf(number)).isEqualTo(index);
      seen.add(number);
    }
    assertThat(seen).hasSize((int) end);
  }

  @Test
  void uuids_ownAndForeign_indexOrAbsent() {
    SeededUuids uuids = new SeededUuids(7);
    for (long index : new long[] {0, 1, 999_999, 4_000_000_000L}) {
      assertThat(uuids.of(index)).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab].{16}");
      assertThat(uuids.indexOf(uuids.of(index))).hasValue(index);
      assertThat(new SeededUuids(8).indexOf(uuids.of(index))).isEmpty();
    }
    assertThat(uuids.indexOf("no uuid")).isEmpty();
    assertThat(uuids.indexOf(uuids.of(1).toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  void rows_itemsAndSeries_inOrderOfAddition() {
    rows.put("a", "A");
    rows.add(series(3));
    rows.add("no id");
    assertThat(rows.stream()).containsExactly("A", "item 0", "item 1", "item 2", "no id");
    assertThat(rows.size()).isEqualTo(5);
    assertThat(rows.find("1")).contains("item 1");
    assertThat(rows.find("3")).isEmpty();
    assertThat(rows.entriesFrom(3).map(Rows.Entry::item)).containsExactly("item 2", "no id");
  }

  @Test
  void rows_changedAndRemoved_placesKept() {
    rows.add(series(4));
    assertThat(rows.change("1", item -> item + "!")).contains("item 1!");
    assertThat(rows.change("1", item -> item + "!")).contains("item 1!!");
    assertThat(rows.change("9", item -> item)).isEmpty();
    assertThat(rows.remove("2")).isTrue();
    assertThat(rows.remove("2")).isFalse();
    assertThat(rows.find("2")).isEmpty();
    assertThat(rows.change("2", item -> item)).isEmpty();
    assertThat(rows.stream()).containsExactly("item 0", "item 1!!", "item 3");
    assertThat(rows.size()).isEqualTo(3);
    assertThat(rows.entriesFrom(2).map(Rows.Entry::item)).containsExactly("item 3");
    assertThat(rows.entriesAfter(3).map(Rows.Entry::place)).containsExactly(4L);
  }

  @Test
  void rows_putWithGeneratedId_replaced() {
    rows.add(series(2));
    rows.put("0", "mine");
    assertThat(rows.stream()).containsExactly("mine", "item 1");
  }

  @Test
  void rows_cleared_onlyNewItemsFound() {
    rows.add(series(2));
    rows.put("a", "A");
    rows.clear();
    assertThat(rows.size()).isZero();
    assertThat(rows.stream()).isEmpty();
    assertThat(rows.find("0")).isEmpty();
    rows.put("a", "B");
    assertThat(rows.stream()).containsExactly("B");
  }

  @Test
  void series_negativeSize_exception() {
    assertThatThrownBy(() -> series(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Series<String> series(long size) {
    return new Series<>(
        size,
        index -> "item " + index,
        id -> id.matches("\\d") ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty());
  }
}
