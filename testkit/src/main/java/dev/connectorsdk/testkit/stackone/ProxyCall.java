package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;

/** A call by proxy, as the product behind a connector would see it. */
public interface ProxyCall {
  /** Returns the method in capitals. */
  String method();

  /** Returns the path with its query; empty if none was sent. */
  String path();

  /** Returns the base URL; empty for the connector's own. */
  Optional<String> url();

  /** Returns the header fields that were sent along; empty if there are none. */
  Map<?, ?> headers();

  /** Returns the body; empty if there is none. */
  Map<?, ?> body();

  /** Returns a credential of the connector profile, such as {@code clientId}; it is a secret. */
  Optional<String> revealCredential(String key);
}
