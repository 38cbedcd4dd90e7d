package dev.connectorsdk.testkit.stackone.internal.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Rows by id, in the order in which they were added. Each change creates a new map, so a reader has
 * a consistent copy.
 */
public final class Table<T> {
  private final ReentrantLock writing = new ReentrantLock();
  private volatile Map<String, T> rows = Map.of();

  public List<T> rows() {
    return List.copyOf(rows.values());
  }

  public Optional<T> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  public void put(String id, T row) {
    write(copy -> copy.put(id, row));
  }

  /** Changes one row and returns the changed row; absent if there is none. */
  public Optional<T> change(String id, UnaryOperator<T> edit) {
    return Optional.ofNullable(
        write(copy -> copy.computeIfPresent(id, (key, row) -> edit.apply(row))).get(id));
  }

  public void remove(String id) {
    write(copy -> copy.remove(id));
  }

  private Map<String, T> write(Consumer<Map<String, T>> edit) {
    writing.lock();
    try {
      Map<String, T> copy = new LinkedHashMap<>(rows);
      edit.accept(copy);
      rows = copy;
      return copy;
    } finally {
      writing.unlock();
    }
  }
}
