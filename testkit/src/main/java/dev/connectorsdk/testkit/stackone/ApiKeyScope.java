package dev.connectorsdk.testkit.stackone;

/**
 * What a simulated API key may do.
 *
 * <p>Source: StackOne documentation page "api-keys". Which operation asks for which scope is
 * published only in broad strokes, so the split between reading and writing is unverified.
 */
public enum ApiKeyScope {
  /** Read accounts, connector profiles, connectors and the catalogue of actions. */
  PLATFORM_READ,
  /** Create connect sessions, change and delete accounts, write connector profiles. */
  PLATFORM_WRITE,
  /** Run actions, and talk to the MCP server. */
  ACTIONS_EXECUTE,
  /** Read and write below {@code /unified}, the proxy among it. */
  UNIFIED_API
}
