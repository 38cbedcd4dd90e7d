package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.internal.concurrent.SingleFlight;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The API key in use. Its supplier is called for the first key, and again when a key is refused, by
 * one caller for all who wait; no lock is held meanwhile.
 */
public final class ApiKeyCache {
  private final Supplier<ApiKey> supplier;
  private final UnaryOperator<ApiKey> form;
  private final SingleFlight<ApiKey> supplied = new SingleFlight<>("The API key");
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

  /** The key to call with; waits for the supplier no longer than the timeout. */
  ApiKey current(Duration timeout) {
    ApiKey key = current;
    return key == null ? after(null, timeout) : key;
  }

  /** The key to use in place of a refused one; the same one if the supplier has no other. */
  ApiKey after(@Nullable ApiKey refused, Duration timeout) {
    return supplied.get(timeout, remaining -> replace(refused));
  }

  private ApiKey replace(@Nullable ApiKey refused) {
    ApiKey key = current;
    if (key == null || key.equals(refused)) {
      key = form.apply(supplier.get());
      current = key;
    }
    return key;
  }
}
