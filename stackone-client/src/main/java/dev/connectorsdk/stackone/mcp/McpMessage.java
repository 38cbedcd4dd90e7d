package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.AbsentValue;
import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A JSON-RPC 2.0 message of either side (StackOne, schema JsonRpcMessageDto): a request has a
 * method and an id, a notification a method alone, a response a result or an error.
 *
 * <p>Parameters and results are not looked into: they are texts, numbers, booleans, lists and maps.
 * A parameter that must not be seen is a {@link dev.connectorsdk.core.credential.Secret}. Neither
 * is shown by {@code toString}. Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param jsonrpc The version of JSON-RPC; {@code 2.0} unless said otherwise
 * @param id What a response is matched with its request by: a text or a number; absent on the
 *     others
 * @param method What is asked for, such as {@code tools/call}; absent on a response
 * @param params With what: a map or a list
 * @param result What came of it; absent on a failure, and where the server answers null
 * @param error Why nothing came of it. A tool that fails says so in its result instead.
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record McpMessage(
    @AbsentValue("2.0") String jsonrpc,
    Optional<Object> id,
    Optional<String> method,
    @Redacted Optional<Object> params,
    @Redacted Optional<Object> result,
    Optional<McpError> error,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public McpMessage {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Whether it answers a request. */
  public boolean isResponse() {
    return method().isEmpty();
  }

  /** A request without parameters. */
  public static McpMessage request(String id, String method) {
    return request(id, method, Map.of());
  }

  /** A request. */
  public static McpMessage request(String id, String method, Map<String, ?> params) {
    return builder().id(id).method(method).params(params).build();
  }

  /** A message that is not answered. */
  public static McpMessage notification(String method) {
    return builder().method(method).build();
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link McpMessage}. */
  public static final class Builder extends McpMessageBuilder {
    Builder() {
      jsonrpc("2.0");
    }
  }
}
