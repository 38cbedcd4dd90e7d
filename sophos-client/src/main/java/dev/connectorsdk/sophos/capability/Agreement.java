package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.Verdict;
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

  static Agreement of(Outcome outcome, Verdict verdict) {
    if (outcome != Outcome.ALLOWED && outcome != Outcome.REFUSED) {
      return OPEN;
    }
    if (verdict == Verdict.UNKNOWN) {
      return SETTLES;
    }
    return (outcome == Outcome.ALLOWED) == (verdict == Verdict.ALLOWED) ? AGREES : CONTRADICTS;
  }
}
