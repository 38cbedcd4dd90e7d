package dev.connectorsdk.spring;

import dev.connectorsdk.core.credential.ApiKey;
import java.util.function.Supplier;

/**
 * Supplies the API key of the StackOne client if it may change while the client runs. Declare it as
 * a bean, instead of the property {@code connector.stackone.api-key}. It is called before the first
 * request, and again when StackOne rejects the key.
 */
@FunctionalInterface
public interface ApiKeySource extends Supplier<ApiKey> {

  /** Returns the current key. */
  @Override
  ApiKey get();
}
