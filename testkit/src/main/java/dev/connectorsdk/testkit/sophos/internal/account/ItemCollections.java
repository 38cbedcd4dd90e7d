package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The collections of an account by their path, such as {@code /common/v1/alerts}. */
public final class ItemCollections {
  private final ConcurrentMap<String, ItemStore> collections = new ConcurrentHashMap<>();
  private final ReentrantLock writing = new ReentrantLock();

  public ItemStore get(String path) {
    return collections.computeIfAbsent(path, unused -> new ItemStore());
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
