package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An error of the MCP server (JSON-RPC 2.0, error object).
 *
 * @param code the code, such as -32601 for an unknown method
 * @param message the error message
 * @param data further details
 * @param otherMembers the properties that this version does not define
 */
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
}
