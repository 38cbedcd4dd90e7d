package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.Expiry;
import java.util.Optional;
import java.util.OptionalLong;

/** The expiry state of a credential on one day. */
public sealed interface ExpiryState {

  /** The expiry; absent if unknown. */
  Optional<Expiry> expiry();

  /**
   * Whole calendar days until the expiry; 0 on the day itself, negative after it, absent if
   * unknown.
   */
  OptionalLong remainingDays();

  /** Returns whether an administrator must act: the state is expiring, expired or unknown. */
  default boolean needsAttention() {
    return !(this instanceof Valid);
  }

  /**
   * The remaining days exceed the largest threshold.
   *
   * @param at the expiry
   * @param daysLeft whole calendar days until then
   */
  record Valid(Expiry at, long daysLeft) implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.of(at);
    }

    @Override
    public OptionalLong remainingDays() {
      return OptionalLong.of(daysLeft);
    }

    @Override
    public String toString() {
      return "valid, " + days(daysLeft) + " left until " + at;
    }
  }

  /**
   * A threshold is reached.
   *
   * @param at the expiry
   * @param daysLeft whole calendar days until then, at least 1
   * @param thresholdDays the smallest threshold reached, in days
   */
  record Expiring(Expiry at, long daysLeft, int thresholdDays) implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.of(at);
    }

    @Override
    public OptionalLong remainingDays() {
      return OptionalLong.of(daysLeft);
    }

    @Override
    public String toString() {
      return "expiring, " + days(daysLeft) + " left until " + at;
    }
  }

  /**
   * The credential has expired. The time of day is not known, so the expiry date itself counts as
   * expired.
   *
   * @param at the expiry
   * @param daysSince whole calendar days since then; 0 on the day itself
   */
  record Expired(Expiry at, long daysSince) implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.of(at);
    }

    @Override
    public OptionalLong remainingDays() {
      return OptionalLong.of(-daysSince);
    }

    @Override
    public String toString() {
      return "expired on " + at;
    }
  }

  /** Neither the expiry date nor the creation date is known: look it up in the console. */
  record Unknown() implements ExpiryState {
    @Override
    public Optional<Expiry> expiry() {
      return Optional.empty();
    }

    @Override
    public OptionalLong remainingDays() {
      return OptionalLong.empty();
    }

    @Override
    public String toString() {
      return "unknown, no date is set: look it up in the console";
    }
  }

  private static String days(long count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
