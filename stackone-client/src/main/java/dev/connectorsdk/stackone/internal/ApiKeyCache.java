package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.internal.concurrent.SingleFlight;
import dev.connectorsdk.core.internal.config.Arguments;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Caches the API key. The supplier is called for the first key, and again when a key is rejected;
 * concurrent callers share one call, and no lock is held during it.
 */
public final class ApiKeyCache {
  private final Supplier<ApiKey> supplier;
  private final UnaryOperator<ApiKey> check;
  private final SingleFlight<ApiKey> calls = new SingleFlight<>("The API key");
  private volatile @Nullable ApiKey current;

  /**
   * Creates a cache.
   *
   * @param supplier supplies the current key
   * @param check returns the key, or throws if its format is wrong
   */
  public ApiKeyCache(Supplier<ApiKey> supplier, UnaryOperator<ApiKey> check) {
    this.supplier = supplier;
    this.check = check;
  }

  /** Returns the key; waits for the supplier no longer than the timeout. */
  ApiKey current(Duration timeout) {
    ApiKey key = current;
    return key == null ? replacing(null, timeout) : key;
  }

  /** Returns the key that replaces a rejected one, or the same one if there is no other. */
  ApiKey replacing(@Nullable ApiKey rejected, Duration timeout) {
    return calls.get(timeout, remaining -> replace(rejected));
  }

  private ApiKey replace(@Nullable ApiKey rejected) {
    ApiKey key = current;
    if (key == null || key.equals(rejected)) {
      key = check.apply(Arguments.supplied("The supplier of the API key", supplier.get()));
      current = key;
    }
    return key;
  }
}
