package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.stackone.ProxyCall;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The arguments of a proxy call with the credentials of the account. */
public final class ProxyArguments implements ProxyCall {
  private final JsonBody body;
  private final SetupFields credentials;

  public ProxyArguments(JsonBody body, SetupFields credentials) {
    this.body = body;
    this.credentials = credentials;
  }

  @Override
  public String method() {
    return body.text("method").orElse("get").toUpperCase(Locale.ROOT);
  }

  @Override
  public String path() {
    return body.text("path").orElse("");
  }

  @Override
  public Optional<String> url() {
    return body.text("url");
  }

  @Override
  public Map<?, ?> headers() {
    return body.map("headers").orElse(Map.of());
  }

  @Override
  public Map<?, ?> body() {
    return body.map("body").orElse(Map.of());
  }

  @Override
  public Optional<String> revealCredential(String key) {
    return credentials.reveal(key);
  }

  /** Shows only the method. */
  @Override
  public String toString() {
    return "ProxyCall[" + method() + "]";
  }
}
