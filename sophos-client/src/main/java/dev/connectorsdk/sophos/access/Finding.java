package dev.connectorsdk.sophos.access;

/**
 * One cell of the role table: what is known of one role and one operation.
 *
 * @param verdict whether the role may call the operation
 * @param certainty how sure that is; {@link Certainty#NONE} exactly where the verdict is unknown
 * @param source who says so
 */
public record Finding(Verdict verdict, Certainty certainty, Source source) {

  /** Refuses a certain unknown and an uncertain verdict. */
  public Finding {
    if ((verdict == Verdict.UNKNOWN) != (certainty == Certainty.NONE)) {
      throw new IllegalArgumentException(
          "A finding of "
              + verdict.word()
              + " cannot be "
              + certainty.word()
              + ": unknown, and nothing else, goes without a grade.");
    }
  }

  /** The cell of which nobody knows anything. */
  public static Finding unknown() {
    return new Finding(Verdict.UNKNOWN, Certainty.NONE, new Source("none", "none found"));
  }

  /** The finding in words, such as {@code allowed (observed, RPT)} or {@code unknown}. */
  @Override
  public String toString() {
    return verdict == Verdict.UNKNOWN
        ? verdict.word()
        : verdict.word() + " (" + certainty.word() + ", " + source.shortName() + ")";
  }
}
