package dev.connectorsdk.testkit.sophos.internal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * The rate limits of each credential, with the numbers of developer.sophos.com/intro. How Sophos
 * counts is unverified: here every limit is a token bucket.
 */
public final class RateLimits {
  private static final List<Rate> ENFORCED =
      List.of(
          new Rate(100, Duration.ofMinutes(1), 300),
          new Rate(200_000, Duration.ofDays(1), 200_000));
  private static final List<Rate> ADVISED =
      List.of(new Rate(10, Duration.ofSeconds(1), 10), new Rate(1_000, Duration.ofHours(1), 1_000));

  private final Map<String, List<Instant>> fullAt = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile List<Rate> rates = List.of();

  public RateLimits(Clock clock) {
    this.clock = clock;
  }

  public void enforceDocumented() {
    enforce(ENFORCED);
  }

  public void enforceAdvised() {
    enforce(Stream.concat(ENFORCED.stream(), ADVISED.stream()).toList());
  }

  public void lift() {
    enforce(List.of());
  }

  /** Takes one call from each bucket of a credential, or none and false if one of them is empty. */
  public boolean take(String clientId) {
    List<Rate> limits = rates;
    Instant now = clock.instant();
    AtomicBoolean used = new AtomicBoolean();
    fullAt.compute(
        clientId,
        (id, before) -> {
          List<Instant> known =
              before == null || before.size() != limits.size()
                  ? limits.stream().map(limit -> now).toList()
                  : before;
          used.set(all(limits, known, now));
          return used.get() ? after(limits, known, now) : known;
        });
    return used.get();
  }

  private void enforce(List<Rate> enforced) {
    rates = enforced;
    fullAt.clear();
  }

  private static boolean all(List<Rate> limits, List<Instant> fullAt, Instant now) {
    for (int i = 0; i < limits.size(); i++) {
      if (!limits.get(i).holdsOne(fullAt.get(i), now)) {
        return false;
      }
    }
    return true;
  }

  private static List<Instant> after(List<Rate> limits, List<Instant> fullAt, Instant now) {
    return Stream.iterate(0, i -> i < limits.size(), i -> i + 1)
        .map(i -> limits.get(i).takenAt(fullAt.get(i), now))
        .toList();
  }

  /** A token bucket; its state is the time at which it will be full. */
  private record Rate(long calls, Duration period, long burst) {

    boolean holdsOne(Instant fullAt, Instant now) {
      return !fullAt.isAfter(now.plus(each().multipliedBy(burst - 1)));
    }

    Instant takenAt(Instant fullAt, Instant now) {
      return (fullAt.isAfter(now) ? fullAt : now).plus(each());
    }

    private Duration each() {
      return period.dividedBy(calls);
    }
  }
}
