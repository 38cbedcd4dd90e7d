package dev.connectorsdk.testkit.stackone;

/**
 * The scopes of a simulated API key.
 *
 * <p>Source: StackOne documentation page "api-keys". It describes only roughly which operation
 * needs which scope, so the division between reading and writing is unverified.
 */
public enum ApiKeyScope {
  /** Read accounts, connector profiles, connectors and the list of actions. */
  PLATFORM_READ,
  /** Create connect sessions, change and delete accounts, write connector profiles. */
  PLATFORM_WRITE,
  /** Run actions, and use the MCP server. */
  ACTIONS_EXECUTE,
  /** Read and write below {@code /unified}, including the proxy. */
  UNIFIED_API
}
