package dev.connectorsdk.sophos.credential;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The expiry date of a credential and its source. No Sophos API returns it.
 *
 * @param on the date
 * @param basis the source of the date
 */
public record Expiry(LocalDate on, Basis basis) {
  private static final int LIFE_IN_MONTHS = 36;

  /** The source of an expiry date. */
  public enum Basis {
    /** The console shows it. */
    ENTERED,
    /**
     * Estimated as thirty-six calendar months after the creation date. Third parties state that
     * lifetime, such as StackOne's connector guide; Sophos publishes none (unverified). Prefer the
     * date in the console.
     */
    ESTIMATED
  }

  /**
   * Returns the expiry of a credential: its stated expiry date, or else thirty-six calendar months
   * after its creation date (the last day of the month if it is too short), or else absent.
   */
  public static Optional<Expiry> of(ApiCredential credential) {
    return credential
        .expiresOn()
        .map(on -> new Expiry(on, Basis.ENTERED))
        .or(
            () ->
                credential
                    .createdOn()
                    .map(on -> new Expiry(on.plusMonths(LIFE_IN_MONTHS), Basis.ESTIMATED)));
  }

  /** The date, with a note if it is an estimate. */
  @Override
  public String toString() {
    return basis == Basis.ENTERED ? on.toString() : on + " (estimated: 36 months after creation)";
  }
}
