package dev.connectorsdk.stackone.proxy;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call to the provider as StackOne is to make it (StackOne, schema ProxyRequestBody).
 *
 * <p>StackOne adds the account's credentials. A value of its own that must not be seen is a {@link
 * dev.connectorsdk.core.credential.Secret}; headers, body and path are not shown by {@code
 * toString}.
 */
@Value.Immutable
public interface ProxyRequest {

  /** The provider's base URL; absent: the one that the connector knows. */
  Optional<String> url();

  /** The method. */
  @Value.Default
  default ProxyMethod method() {
    return ProxyMethod.GET;
  }

  /** The path below the base URL, with its query. */
  @Value.Redacted
  Optional<String> path();

  /** Header fields besides those that StackOne adds. */
  @Value.Redacted
  Map<String, Object> headers();

  /** The body, an object. */
  @Value.Redacted
  Map<String, Object> body();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProxyRequest}. */
  final class Builder extends ImmutableProxyRequest.Builder {
    Builder() {}
  }
}
