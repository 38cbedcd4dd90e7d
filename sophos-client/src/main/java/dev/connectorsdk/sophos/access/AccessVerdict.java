package dev.connectorsdk.sophos.access;

import java.util.Locale;

/** Whether a role may call an operation, as far as it is known. */
public enum AccessVerdict {
  /** The role may call it. */
  ALLOWED,
  /** Calls of the role fail with 403. */
  REFUSED,
  /** Not known. */
  UNKNOWN;

  /** The verdict in lower case, such as {@code allowed}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
