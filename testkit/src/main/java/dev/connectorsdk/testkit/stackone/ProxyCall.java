package dev.connectorsdk.testkit.stackone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A call by proxy, as the product behind a connector would see it. */
public final class ProxyCall {
  private final Body body;
  private final SetupFields credentials;

  ProxyCall(Body body, SetupFields credentials) {
    this.body = body;
    this.credentials = credentials;
  }

  /** Returns the method in capitals. */
  public String method() {
    return body.text("method").orElse("get").toUpperCase(Locale.ROOT);
  }

  /** Returns the path with its query; empty if none was sent. */
  public String path() {
    return body.text("path").orElse("");
  }

  /** Returns the base URL; empty for the connector's own. */
  public Optional<String> url() {
    return body.text("url");
  }

  /** Returns the header fields that were sent along; empty if there are none. */
  public Map<?, ?> headers() {
    return body.map("headers").orElse(Map.of());
  }

  /** Returns the body; empty if there is none. */
  public Map<?, ?> body() {
    return body.map("body").orElse(Map.of());
  }

  /** Returns a credential of the connector profile, such as {@code clientId}; it is a secret. */
  public Optional<String> revealCredential(String key) {
    return credentials.reveal(key);
  }

  /** Shows the method alone. */
  @Override
  public String toString() {
    return "ProxyCall[" + method() + "]";
  }
}
