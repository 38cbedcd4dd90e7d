package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;

/** A proxy call, as the connected product receives it. */
public interface ProxyCall {
  /** Returns the method in upper case. */
  String method();

  /** Returns the path with its query; empty without one. */
  String path();

  /** Returns the base URL; absent for the connector's own. */
  Optional<String> url();

  /** Returns the header fields; empty if there are none. */
  Map<?, ?> headers();

  /** Returns the body; empty if there is none. */
  Map<?, ?> body();

  /** Returns a credential of the connector profile in clear text, such as {@code clientId}. */
  Optional<String> revealCredential(String key);
}
