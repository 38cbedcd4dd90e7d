package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The API key in use; its supplier is asked for the first key, and again when one is refused. */
public final class ApiKeyCache {
  private final Supplier<ApiKey> supplier;
  private final UnaryOperator<ApiKey> form;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable ApiKey current;

  /**
   * Takes its keys from a supplier.
   *
   * @param form returns the key, or refuses one that cannot be right
   */
  public ApiKeyCache(Supplier<ApiKey> supplier, UnaryOperator<ApiKey> form) {
    this.supplier = supplier;
    this.form = form;
  }

  /** The key to call with. */
  ApiKey current() {
    ApiKey key = current;
    return key == null ? after(null) : key;
  }

  /** The key to use in place of a refused one; the same one if the supplier knows no other. */
  ApiKey after(@Nullable ApiKey refused) {
    lock.lock();
    try {
      ApiKey key = current;
      if (key == null || key.equals(refused)) {
        key = form.apply(supplier.get());
        current = key;
      }
      return key;
    } finally {
      lock.unlock();
    }
  }
}
