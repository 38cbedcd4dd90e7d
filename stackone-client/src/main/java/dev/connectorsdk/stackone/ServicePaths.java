package dev.connectorsdk.stackone;

/**
 * The paths of operations that StackOne has replaced: connector profiles, the list of logs, and the
 * connect session by its id. Older servers have only the former ones, newer servers drop them.
 */
public enum ServicePaths {
  /**
   * The current path first. If the server returns 404 or 405 for it, the former one, for the rest
   * of the client's life.
   */
  DETECT,

  /** The current paths only. */
  CURRENT,

  /** The former paths only: no request is spent on detecting an older server. */
  FORMER
}
