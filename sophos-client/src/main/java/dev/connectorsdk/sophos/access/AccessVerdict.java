package dev.connectorsdk.sophos.access;

import java.util.Locale;

/** Whether a role may call an operation, as far as anybody knows. */
public enum AccessVerdict {
  /** The role may call it. */
  ALLOWED,
  /** The role is refused with 403. */
  REFUSED,
  /** Nobody has said or seen either. */
  UNKNOWN;

  /** The verdict as a plain word, such as {@code allowed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
