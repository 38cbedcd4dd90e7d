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
 * A JSON-RPC 2.0 message of the client or the server (StackOne, schema JsonRpcMessageDto): a
 * request has a method and an id, a notification only a method, a response a result or an error.
 *
 * <p>Parameters and results have no model: they are strings, numbers, booleans, lists and maps. Use
 * {@link dev.connectorsdk.core.credential.Secret} for a confidential parameter. {@code toString}
 * omits both. Later versions may add components: create instances with {@link #builder()}.
 *
 * @param jsonrpc the version of JSON-RPC; default {@code 2.0}
 * @param id the id that a response shares with its request: a string or a number; absent for a
 *     notification
 * @param method the method, such as {@code tools/call}; absent for a response
 * @param params the parameters: a map or a list
 * @param result the result; absent for an error, and if the server returns null
 * @param error the error. A tool that fails reports that in its result instead.
 * @param otherMembers the properties that this version does not define
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

  /** Whether this is a response. */
  public boolean isResponse() {
    return method().isEmpty();
  }

  /** Returns a request without parameters. */
  public static McpMessage request(String id, String method) {
    return request(id, method, Map.of());
  }

  /** Returns a request. */
  public static McpMessage request(String id, String method, Map<String, ?> params) {
    return builder().id(id).method(method).params(params).build();
  }

  /** Returns a notification, which has no response. */
  public static McpMessage notification(String method) {
    return builder().method(method).build();
  }

  /** Returns an empty builder with version {@code 2.0}. */
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
