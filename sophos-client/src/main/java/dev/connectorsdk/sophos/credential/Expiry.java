package dev.connectorsdk.sophos.credential;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a credential ends, and how that is known. No Sophos API tells it.
 *
 * @param on the day of expiry
 * @param basis where the day comes from
 */
public record Expiry(LocalDate on, Basis basis) {
  private static final int LIFE_IN_MONTHS = 36;

  /** Where a day of expiry comes from. */
  public enum Basis {
    /** The console's list shows it, and somebody read it off. */
    STATED,
    /**
     * Thirty-six calendar months after the creation. Third parties state that life time (StackOne's
     * connector guide among them); Sophos itself publishes none. Unverified: prefer the console's
     * date.
     */
    ESTIMATED
  }

  /**
   * What is known of a credential: its stated date of expiry, or else thirty-six calendar months
   * after its creation (a month that is too short gives its last day), or else nothing.
   */
  public static Optional<Expiry> of(ApiCredential credential) {
    return credential
        .expiresOn()
        .map(on -> new Expiry(on, Basis.STATED))
        .or(
            () ->
                credential
                    .createdOn()
                    .map(on -> new Expiry(on.plusMonths(LIFE_IN_MONTHS), Basis.ESTIMATED)));
  }

  /** The day, with a remark if it is an estimate. */
  @Override
  public String toString() {
    return basis == Basis.STATED ? on.toString() : on + " (estimated: 36 months after creation)";
  }
}
