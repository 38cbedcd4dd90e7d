package dev.connectorsdk.stackone.mcp;

import java.util.Optional;
import org.immutables.value.Value;

/** Options of an MCP message (StackOne, {@code POST /mcp}). Absent options are not sent. */
@Value.Immutable
public interface McpOptions {

  /** The session, from {@link McpResponse#sessionId()}; absent for a server without sessions. */
  Optional<String> sessionId();

  /** The tools that the server offers. */
  Optional<ToolMode> toolMode();

  /** The structure of tool parameters. */
  Optional<ParamStyle> paramStyle();

  /** Whether the server sends its instructions. */
  Optional<Boolean> instructions();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link McpOptions}. */
  final class Builder extends ImmutableMcpOptions.Builder {
    Builder() {}
  }
}
