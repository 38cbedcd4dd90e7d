package dev.connectorsdk.sophos.capability;

import java.util.Locale;

/** The outcome of an operation in a probe. */
public enum ProbeOutcome {
  /** The call succeeded. */
  ALLOWED,
  /** The call failed with 403: because of the role, or for another reason such as a license. */
  REFUSED,
  /** The call failed with 404: usually the account has no license for the product. */
  NOT_FOUND,
  /** The call failed in another way, which says nothing about the credential. */
  FAILED,
  /**
   * The call was not sent: a limit of the {@link ProbeOptions} was reached, or the service throttled calls.
   */
  SKIPPED;

  /** The outcome as text, such as {@code not found}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
