package dev.connectorsdk.sophos.access;

/** Which of the hosts that whoami names serves an operation. */
public enum HostKind {
  /** The one host that all accounts share. */
  GLOBAL,
  /** The host of the region that holds the tenant's data. */
  REGIONAL
}
