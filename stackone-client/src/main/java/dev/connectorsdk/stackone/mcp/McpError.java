package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Why the MCP server did not do what a message asked (JSON-RPC 2.0, error object). Later versions
 * may add components: create it with {@link #builder()}.
 *
 * @param code The code, such as -32601 for a method that the server does not have
 * @param message What went wrong, in words
 * @param data What else the server says about it
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record McpError(
    OptionalLong code,
    Optional<String> message,
    @Redacted Optional<Object> data,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public McpError {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link McpError}. */
  public static final class Builder extends McpErrorBuilder {
    Builder() {}
  }
}
