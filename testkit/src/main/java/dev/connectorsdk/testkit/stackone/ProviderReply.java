package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer of the connected product; the body is null if it was no JSON. */
record ProviderReply(int status, String url, @Nullable Object body, @Nullable String retryAfter) {

  /** Returns the JSON object of a success, or throws what the provider said. */
  Map<?, ?> orThrow() {
    if (status / 100 != 2 || !(body instanceof Map<?, ?> map)) {
      throw failure();
    }
    return map;
  }

  @Nullable Object member(String name) {
    return body instanceof Map<?, ?> map ? map.get(name) : null;
  }

  ProviderException failure() {
    return ProviderException.ofStatus(status, url, body).retryAfter(retryAfter);
  }
}
