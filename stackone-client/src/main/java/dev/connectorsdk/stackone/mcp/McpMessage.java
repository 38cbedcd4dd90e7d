package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A JSON-RPC 2.0 message of either side (StackOne, schema JsonRpcMessageDto): a request has a
 * method and an id, a notification a method alone, a response a result or an error.
 *
 * <p>Parameters and results are not looked into: they are texts, numbers, booleans, lists and maps.
 * A parameter that must not be seen is a {@link dev.connectorsdk.core.credential.Secret}. Neither
 * is shown by {@code toString}.
 */
@Value.Immutable
public interface McpMessage {

  /** The version of JSON-RPC; {@code 2.0} unless said otherwise. */
  @Value.Default
  default String jsonrpc() {
    return "2.0";
  }

  /** What a response is matched with its request by: a text or a number; absent on the others. */
  Optional<Object> id();

  /** What is asked for, such as {@code tools/call}; absent on a response. */
  Optional<String> method();

  /** With what: a map or a list. */
  @Value.Redacted
  Optional<Object> params();

  /** What came of it; absent on a failure, and where the server answers null. */
  @Value.Redacted
  Optional<Object> result();

  /** Why nothing came of it. A tool that fails says so in its result instead. */
  Optional<McpError> error();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Whether it answers a request. */
  default boolean isResponse() {
    return method().isEmpty();
  }

  /** A request without parameters. */
  static McpMessage request(String id, String method) {
    return request(id, method, Map.of());
  }

  /** A request. */
  static McpMessage request(String id, String method, Map<String, ?> params) {
    return builder().id(id).method(method).params(params).build();
  }

  /** A message that is not answered. */
  static McpMessage notification(String method) {
    return builder().method(method).build();
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link McpMessage}. */
  final class Builder extends ImmutableMcpMessage.Builder {
    Builder() {}
  }
}
