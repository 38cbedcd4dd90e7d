package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** The collections of an account by their path, such as {@code /common/v1/alerts}. */
public final class ItemCollections {
  private final ConcurrentMap<String, ItemStore> collections = new ConcurrentHashMap<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Function<String, ItemStore> initial;

  /**
   * Creates the collections of an account.
   *
   * @param initial returns what a collection contains at its first use
   */
  public ItemCollections(Function<String, ItemStore> initial) {
    this.initial = initial;
  }

  /** The content may be computed from other collections, so that no lock is held meanwhile. */
  public ItemStore get(String path) {
    ItemStore known = collections.get(path);
    if (known != null) {
      return known;
    }
    ItemStore created = initial.apply(path);
    ItemStore other = collections.putIfAbsent(path, created);
    return other == null ? created : other;
  }

  /** Runs one write at a time, since the rules of some writes read other items. */
  public <T> T exclusively(Supplier<T> write) {
    writing.lock();
    try {
      return write.get();
    } finally {
      writing.unlock();
    }
  }
}
