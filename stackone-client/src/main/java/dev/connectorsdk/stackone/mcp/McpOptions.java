package dev.connectorsdk.stackone.mcp;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Options of an MCP message (StackOne, {@code POST /mcp}). Absent options are not sent, except the
 * parameter style.
 */
@Value.Immutable
public interface McpOptions {

  /**
   * The session, from {@link McpResponse#sessionId()}. Legacy: servers since October 2026 have no
   * sessions.
   */
  Optional<String> sessionId();

  /** The tools that the server offers. */
  Optional<ToolMode> toolMode();

  /** The structure of tool parameters; default {@link ParamStyle#NESTED}. */
  Optional<ParamStyle> paramStyle();

  /** Whether the server sends its instructions; StackOne's default is no. */
  Optional<Boolean> instructions();

  /** Whether the server offers MCP apps; on servers since October 2026. */
  Optional<Boolean> apps();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link McpOptions}. */
  final class Builder extends ImmutableMcpOptions.Builder {
    Builder() {}
  }
}
