package dev.connectorsdk.stackone.mcp;

/**
 * The tools that the MCP server offers. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record ToolMode(String value) {
  /** One tool for each action; StackOne's default. */
  public static final ToolMode INDIVIDUAL = new ToolMode("individual");

  /** Two tools: one searches actions, the other runs them. */
  public static final ToolMode SEARCH_EXECUTE = new ToolMode("search_execute");

  @Override
  public String toString() {
    return value;
  }
}
