package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Why the MCP server did not do what a message asked (JSON-RPC 2.0, error object). */
@Value.Immutable
public interface McpError {

  /** The code, such as -32601 for a method that the server does not have. */
  OptionalLong code();

  /** What went wrong, in words. */
  Optional<String> message();

  /** What else the server says about it. */
  @Value.Redacted
  Optional<Object> data();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link McpError}. */
  final class Builder extends ImmutableMcpError.Builder {
    Builder() {}
  }
}
