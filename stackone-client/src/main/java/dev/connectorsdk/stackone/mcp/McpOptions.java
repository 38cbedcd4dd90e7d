package dev.connectorsdk.stackone.mcp;

import java.util.Optional;
import org.immutables.value.Value;

/** How the MCP server is to answer (StackOne, {@code POST /mcp}). What is absent is not sent. */
@Value.Immutable
public interface McpOptions {

  /**
   * The session that {@link McpResponse#sessionId()} began; absent for a server without sessions.
   */
  Optional<String> sessionId();

  /** Which tools it offers. */
  Optional<ToolMode> toolMode();

  /** How the parameters of tools are laid out. */
  Optional<ParamStyle> paramStyle();

  /** Whether it sends its instructions. */
  Optional<Boolean> instructions();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link McpOptions}. */
  final class Builder extends ImmutableMcpOptions.Builder {
    Builder() {}
  }
}
