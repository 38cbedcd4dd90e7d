package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.Expiry;

import java.util.Optional;

/** How a credential stands to its expiry, on one day. */
public sealed interface ExpiryState {

  /** The expiry it was told by; absent if unknown. */
  Optional<Expiry> expiry();

  /** Whether somebody has to act: expiring, expired, or nobody knows. */
  default boolean needsAttention() {
    return !(this instanceof Valid);
  }

  /**
   * More days are left than the largest threshold.
   *
   * @param at when it ends
   * @param daysLeft whole calendar days until then
   */
  record Valid(Expiry at, long daysLeft) implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.of(at);
    }

    @Override
    public String toString() {
      return "valid, " + days(daysLeft) + " left until " + at;
    }
  }

  /**
   * A threshold is reached.
   *
   * @param at when it ends
   * @param daysLeft whole calendar days until then, at least 1
   * @param thresholdDays the smallest threshold reached, in days
   */
  record Expiring(Expiry at, long daysLeft, int thresholdDays) implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.of(at);
    }

    @Override
    public String toString() {
      return "expiring, " + days(daysLeft) + " left until " + at;
    }
  }

  /**
   * The day has come. The hour is not known, so the day itself counts as expired.
   *
   * @param at when it ended
   * @param daysSince whole calendar days since then; 0 on the day itself
   */
  record Expired(Expiry at, long daysSince) implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.of(at);
    }

    @Override
    public String toString() {
      return "expired on " + at;
    }
  }

  /** Neither a date of expiry nor one of creation is known: look it up in the console. */
  record Unknown() implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "unknown, no date was given: the console's list shows it";
    }
  }

  private static String days(long count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
