package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.Expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * The thresholds of expiry reports, and the time zone of the dates in the console.
 *
 * @param thresholdDays the days before the expiry at which it is reported, the largest first
 * @param zone the time zone of the dates. The console does not state it; the zone changes a state by
 *     at most one day
 */
public record ExpiryPolicy(List<Integer> thresholdDays, ZoneId zone) {

  /** Sorts the thresholds; at least one is required, and all must be positive. */
  public ExpiryPolicy {
    thresholdDays =
        thresholdDays.stream().distinct().sorted((a, b) -> Integer.compare(b, a)).toList();
    if (thresholdDays.isEmpty() || thresholdDays.get(thresholdDays.size() - 1) < 1) {
      throw new IllegalArgumentException(
          "thresholdDays must hold at least one number of days, each at least 1, not "
              + thresholdDays);
    }
  }

  /** Returns the policy with 180, 90, 30, 7 and 1 days, and UTC. */
  public static ExpiryPolicy standard() {
    return new ExpiryPolicy(List.of(180, 90, 30, 7, 1), ZoneOffset.UTC);
  }

  /**
   * Returns this policy with other thresholds, in days.
   *
   * @throws IllegalArgumentException if there is none, or one is not positive
   */
  public ExpiryPolicy withThresholdDays(int... days) {
    return new ExpiryPolicy(Arrays.stream(days).boxed().toList(), zone);
  }

  /** Returns this policy with another time zone. */
  public ExpiryPolicy inZone(ZoneId other) {
    return new ExpiryPolicy(thresholdDays, other);
  }

  /** Returns the state of a credential at a time. */
  public ExpiryState state(ApiCredential credential, Instant now) {
    LocalDate today = day(now);
    return credential
        .expiry()
        .map(expiry -> state(expiry, today))
        .orElse(new ExpiryState.Unknown());
  }

  /** Returns the date at a time. */
  LocalDate day(Instant now) {
    try {
      return LocalDate.ofInstant(now, zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The clock shows a time that has no date: " + now, e);
    }
  }

  private ExpiryState state(Expiry expiry, LocalDate today) {
    long daysLeft = ChronoUnit.DAYS.between(today, expiry.on());
    if (daysLeft <= 0) {
      return new ExpiryState.Expired(expiry, -daysLeft);
    }
    return thresholdDays.stream()
        .filter(threshold -> daysLeft <= threshold)
        .reduce((larger, smaller) -> smaller)
        .<ExpiryState>map(threshold -> new ExpiryState.Expiring(expiry, daysLeft, threshold))
        .orElse(new ExpiryState.Valid(expiry, daysLeft));
  }
}
