package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.stackone.ProviderException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response of the connected product; the body is null if it is not JSON. */
public record ProviderResponse(
    int status, String url, @Nullable Object body, @Nullable String retryAfter) {

  /** Returns the JSON object of a successful response, or throws its error. */
  public Map<?, ?> orThrow() {
    if (status / 100 != 2 || !(body instanceof Map<?, ?> map)) {
      throw failure();
    }
    return map;
  }

  public @Nullable Object property(String name) {
    return body instanceof Map<?, ?> map ? map.get(name) : null;
  }

  public ProviderException failure() {
    return ProviderException.ofStatus(status, url, body).retryAfter(retryAfter);
  }
}
