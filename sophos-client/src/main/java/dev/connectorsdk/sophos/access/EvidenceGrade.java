package dev.connectorsdk.sophos.access;

import java.util.Locale;

/** The grade of the evidence for a {@link RoleAccess}, from the strongest to the weakest. */
public enum EvidenceGrade {
  /** Stated in the vendor's documentation. */
  DOCUMENTED,
  /** Seen with a live account. */
  OBSERVED,
  /** Stated by a third party without proof. */
  STATED,
  /** Derived from the description of a role, not verified. */
  INFERRED,
  /** No evidence: the grade of {@link AccessVerdict#UNKNOWN}. */
  NONE;

  /** Returns whether the evidence is the vendor's documentation or a live account. */
  public boolean isVerified() {
    return this == DOCUMENTED || this == OBSERVED;
  }

  /** Returns whether this evidence is stronger than another. */
  public boolean isStrongerThan(EvidenceGrade other) {
    return compareTo(other) < 0;
  }

  /** Returns the weaker of two grades. */
  public EvidenceGrade weakerOf(EvidenceGrade other) {
    return isStrongerThan(other) ? other : this;
  }

  /** The grade in lower case, such as {@code documented}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
