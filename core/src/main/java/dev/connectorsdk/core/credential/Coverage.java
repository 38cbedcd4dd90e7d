package dev.connectorsdk.core.credential;

/**
 * Whether a credential may do what is wanted of it.
 *
 * @param verdict the answer
 * @param reason what it rests on and how sure that is, in words for people
 */
public record Coverage(Verdict verdict, String reason) {

  /** The answer. */
  public enum Verdict {
    /** All of it is known to be allowed. */
    COVERED,
    /** Nothing of it is known to be refused, and something is not known. */
    UNKNOWN,
    /** Something of it is known to be refused. */
    REFUSED
  }
}
