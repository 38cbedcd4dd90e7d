package dev.connectorsdk.sophos.access;

/**
 * One cell of the role table: what is known of one role and one operation.
 *
 * @param verdict whether the role may call the operation
 * @param certainty how sure that is; {@link EvidenceGrade#NONE} exactly where the verdict is
 *     unknown
 * @param source who says so
 */
public record RoleAccess(AccessVerdict verdict, EvidenceGrade certainty, EvidenceSource source) {

  /** Refuses a certain unknown and an uncertain verdict. */
  public RoleAccess {
    if ((verdict == AccessVerdict.UNKNOWN) != (certainty == EvidenceGrade.NONE)) {
      throw new IllegalArgumentException(
          "A finding of "
              + verdict.word()
              + " cannot be "
              + certainty.word()
              + ": unknown, and nothing else, goes without a grade.");
    }
  }

  /** The cell of which nobody knows anything. */
  public static RoleAccess unknown() {
    return new RoleAccess(
        AccessVerdict.UNKNOWN, EvidenceGrade.NONE, new EvidenceSource("none", "none found"));
  }

  /** The finding in words, such as {@code allowed (observed, RPT)} or {@code unknown}. */
  @Override
  public String toString() {
    return verdict == AccessVerdict.UNKNOWN
        ? verdict.word()
        : verdict.word() + " (" + certainty.word() + ", " + source.shortName() + ")";
  }
}
