package dev.connectorsdk.stackone.mcp;

/**
 * Which tools the MCP server offers. StackOne may add values: one that this class does not know is
 * kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record ToolMode(String value) {
  /** One tool for each action; what StackOne takes without any. */
  public static final ToolMode INDIVIDUAL = new ToolMode("individual");

  /** Two tools: one finds actions, the other one runs them. */
  public static final ToolMode SEARCH_EXECUTE = new ToolMode("search_execute");

  @Override
  public String toString() {
    return value;
  }
}
