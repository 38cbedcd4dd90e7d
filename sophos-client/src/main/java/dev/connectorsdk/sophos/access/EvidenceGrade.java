package dev.connectorsdk.sophos.access;

import java.util.Locale;

/** How sure a {@link RoleAccess} is, from the surest to the least sure. */
public enum EvidenceGrade {
  /** The vendor's own documentation says it. */
  DOCUMENTED,
  /** Somebody saw a live account answer so. */
  OBSERVED,
  /** A third party says it and shows no proof. */
  STATED,
  /** It follows from a role's description; nobody has shown it. */
  INFERRED,
  /** Nothing is known: the certainty of {@link AccessVerdict#UNKNOWN} alone. */
  NONE;

  /** Whether the vendor or a live account stands behind it. */
  public boolean isVerified() {
    return this == DOCUMENTED || this == OBSERVED;
  }

  /** Whether this is a firmer ground than another. */
  public boolean isSurerThan(EvidenceGrade other) {
    return compareTo(other) < 0;
  }

  /** The less sure of two. */
  public EvidenceGrade orWeaker(EvidenceGrade other) {
    return isSurerThan(other) ? other : this;
  }

  /** The grade as a plain word, such as {@code documented}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
