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
 * When a credential counts as expiring, and how the console's dates are read.
 *
 * @param thresholdDays days before the expiry at which somebody is told; sorted from the largest
 * @param zone where the dates were read. The console does not say in which zone it shows them; the
 *     choice moves every state by a day at most
 */
public record ExpiryPolicy(List<Integer> thresholdDays, ZoneId zone) {

  /** Sorts the thresholds; refuses none at all, and one that is not positive. */
  public ExpiryPolicy {
    thresholdDays =
        thresholdDays.stream().distinct().sorted((a, b) -> Integer.compare(b, a)).toList();
    if (thresholdDays.isEmpty() || thresholdDays.get(thresholdDays.size() - 1) < 1) {
      throw new IllegalArgumentException(
          "Expiry thresholds are days before the expiry, each at least 1, and at least one of them,"
              + " not "
              + thresholdDays);
    }
  }

  /** 180, 90, 30, 7 and 1 days, dates read in UTC. */
  public static ExpiryPolicy standard() {
    return new ExpiryPolicy(List.of(180, 90, 30, 7, 1), ZoneOffset.UTC);
  }

  /**
   * The same with other thresholds, in days.
   *
   * @throws IllegalArgumentException if there is none, or one is not positive
   */
  public ExpiryPolicy withThresholdDays(int... days) {
    return new ExpiryPolicy(Arrays.stream(days).boxed().toList(), zone);
  }

  /** The same with the dates read in another zone. */
  public ExpiryPolicy inZone(ZoneId other) {
    return new ExpiryPolicy(thresholdDays, other);
  }

  /** How a credential stands at a moment. */
  public ExpiryState state(ApiCredential credential, Instant now) {
    LocalDate today = day(now);
    return credential
        .expiry()
        .map(expiry -> state(expiry, today))
        .orElse(new ExpiryState.Unknown());
  }

  /** The calendar day at a moment. */
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
