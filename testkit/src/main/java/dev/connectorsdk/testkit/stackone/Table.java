package dev.connectorsdk.testkit.stackone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * Rows by id, in the order of their creation. Each change makes a new map, so a reader keeps the
 * picture it has taken, whatever others write.
 */
final class Table<T> {
  private final AtomicReference<Map<String, T>> rows = new AtomicReference<>(Map.of());

  List<T> rows() {
    return List.copyOf(rows.get().values());
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(rows.get().get(id));
  }

  void put(String id, T row) {
    rows.updateAndGet(
        old -> {
          Map<String, T> copy = new LinkedHashMap<>(old);
          copy.put(id, row);
          return copy;
        });
  }

  /** Changes one row and returns it as it is now; empty if there is none. */
  Optional<T> change(String id, UnaryOperator<T> edit) {
    Map<String, T> now =
        rows.updateAndGet(
            old -> {
              Map<String, T> copy = new LinkedHashMap<>(old);
              copy.computeIfPresent(id, (key, row) -> edit.apply(row));
              return copy;
            });
    return Optional.ofNullable(now.get(id));
  }

  /** Changes every row at once. */
  void changeAll(UnaryOperator<T> edit) {
    rows.updateAndGet(
        old -> {
          Map<String, T> copy = new LinkedHashMap<>(old);
          copy.replaceAll((id, row) -> edit.apply(row));
          return copy;
        });
  }

  Optional<T> remove(String id) {
    Map<String, T> before =
        rows.getAndUpdate(
            old -> {
              Map<String, T> copy = new LinkedHashMap<>(old);
              copy.remove(id);
              return copy;
            });
    return Optional.ofNullable(before.get(id));
  }
}
