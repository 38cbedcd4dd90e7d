package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.AccessVerdict;
import java.util.Locale;

/** How an answer of the service stands to the role table. */
public enum Agreement {
  /** The table says the same. */
  AGREES,
  /**
   * The table says the opposite: it is wrong, the credential has another role, or, where it was
   * refused, the cause is not the role.
   */
  CONTRADICTS,
  /** The table does not know, and now it is known for this account. */
  SETTLES,
  /** Nothing was learnt. */
  OPEN;

  /** The plain word, such as {@code agrees}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Agreement of(ProbeOutcome outcome, AccessVerdict verdict) {
    if (outcome != ProbeOutcome.ALLOWED && outcome != ProbeOutcome.REFUSED) {
      return OPEN;
    }
    if (verdict == AccessVerdict.UNKNOWN) {
      return SETTLES;
    }
    return (outcome == ProbeOutcome.ALLOWED) == (verdict == AccessVerdict.ALLOWED)
        ? AGREES
        : CONTRADICTS;
  }
}
