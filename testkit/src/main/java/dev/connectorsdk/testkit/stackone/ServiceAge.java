package dev.connectorsdk.testkit.stackone;

/** How old the simulated service is: which operations it has, and how some of them behave. */
public enum ServiceAge {
  /** All operations that StackOne has published at any time, side by side; the default. */
  ALL,

  /** Before June 2026: {@code /auth_configs} and {@code /requests}, but no sessions by their id. */
  YEAR_2025,

  /** June 2026: also connector profiles with versions and pins, sessions by their id, IAM reads. */
  JUNE_2026,

  /** October 2026: also {@code /logs}, but neither {@code /requests} nor MCP sessions. */
  OCTOBER_2026
}
