package dev.connectorsdk.stackone.session;

/**
 * How far a customer's attempt to link has come. StackOne may add values: one that this class does
 * not know is kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record ConnectionAttemptStatus(String value) {
  /** It is under way. */
  public static final ConnectionAttemptStatus PENDING = new ConnectionAttemptStatus("pending");

  /**
   * The account is linked. Known from StackOne's hub alone, not from its reference (unverified).
   */
  public static final ConnectionAttemptStatus AUTHENTICATED =
      new ConnectionAttemptStatus("authenticated");

  /** The provider refused. Known from StackOne's hub alone (unverified). */
  public static final ConnectionAttemptStatus ERROR = new ConnectionAttemptStatus("error");

  /** The customer gave up. Known from StackOne's hub alone (unverified). */
  public static final ConnectionAttemptStatus CANCELLED = new ConnectionAttemptStatus("cancelled");

  /** It took too long. Known from StackOne's hub alone (unverified). */
  public static final ConnectionAttemptStatus EXPIRED = new ConnectionAttemptStatus("expired");

  @Override
  public String toString() {
    return value;
  }
}
