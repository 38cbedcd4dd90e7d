package dev.connectorsdk.stackone.proxy;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to the provider (StackOne, schema ProxyRequestBody). StackOne adds the account's
 * credentials.
 *
 * <p>Use {@link dev.connectorsdk.core.credential.Secret} for a confidential value. {@code toString}
 * omits path, headers and body.
 */
@Value.Immutable
public interface ProxyRequest {

  /** The provider's base URL; absent for the connector's. */
  Optional<String> url();

  /** The HTTP method; default {@code get}. */
  @Value.Default
  default ProxyMethod method() {
    return ProxyMethod.GET;
  }

  /** The path below the base URL, with its query. */
  @Value.Redacted
  Optional<String> path();

  /** Headers in addition to those that StackOne adds. */
  @Value.Redacted
  Map<String, Object> headers();

  /** The body, an object. */
  @Value.Redacted
  Map<String, Object> body();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProxyRequest}. */
  final class Builder extends ImmutableProxyRequest.Builder {
    Builder() {}
  }
}
