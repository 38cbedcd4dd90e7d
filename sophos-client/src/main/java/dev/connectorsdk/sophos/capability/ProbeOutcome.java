package dev.connectorsdk.sophos.capability;

import java.util.Locale;

/** What came of asking for one operation. */
public enum ProbeOutcome {
  /** It was answered with success. */
  ALLOWED,
  /** It was refused with 403: by the role, or for another cause such as a licence. */
  REFUSED,
  /** It is not there (404): most often the product has no licence in this account. */
  ABSENT,
  /** It says nothing about the credential: another refusal, a failure, or no answer. */
  FAILED,
  /**
   * It was not asked for: a bound of the {@link ProbeOptions} was reached, or the service throttled.
   */
  NOT_ASKED;

  /** The outcome in plain words, such as {@code not asked}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
