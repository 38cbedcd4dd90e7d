package dev.connectorsdk.sophos.access;

/**
 * The access of a role to an operation: a cell of the role table.
 *
 * @param verdict whether the role may call the operation
 * @param grade the grade of the evidence; {@link EvidenceGrade#NONE} if and only if the verdict is
 *     unknown
 * @param source the source of the evidence
 */
public record RoleAccess(AccessVerdict verdict, EvidenceGrade grade, EvidenceSource source) {

  /** Rejects a verdict without a grade, and an unknown with one. */
  public RoleAccess {
    if ((verdict == AccessVerdict.UNKNOWN) != (grade == EvidenceGrade.NONE)) {
      throw new IllegalArgumentException(
          "The verdict "
              + verdict.label()
              + " cannot have the grade "
              + grade.label()
              + ": only the verdict unknown has no grade.");
    }
  }

  /** Returns an unknown access. */
  public static RoleAccess unknown() {
    return new RoleAccess(
        AccessVerdict.UNKNOWN, EvidenceGrade.NONE, new EvidenceSource("none", "none found"));
  }

  /** The access as text, such as {@code allowed (observed, RPT)} or {@code unknown}. */
  @Override
  public String toString() {
    return verdict == AccessVerdict.UNKNOWN
        ? verdict.label()
        : verdict.label() + " (" + grade.label() + ", " + source.shortName() + ")";
  }
}
