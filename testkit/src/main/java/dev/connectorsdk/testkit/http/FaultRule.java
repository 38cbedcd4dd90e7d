package dev.connectorsdk.testkit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A rule that injects a fault into certain calls; active after {@link #inject}. All limits apply: a
 * call counts only if it is in the time range, after the skipped calls, and selected by chance.
 */
public final class FaultRule {
  private final Faults faults;
  private final String method;
  private final PathTemplate template;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong given = new AtomicLong();
  private long skipped;
  private long times = Long.MAX_VALUE;
  private Instant from = Instant.MIN;
  private Instant until = Instant.MAX;
  private double chance = 1;
  private Random random = new Random(0);
  private @Nullable Fault fault;

  FaultRule(Faults faults, String method, PathTemplate template) {
    this.faults = faults;
    this.method = method;
    this.template = template;
  }

  /** Skips the first calls; none by default. */
  public FaultRule after(int calls) {
    skipped = calls;
    return this;
  }

  /** Ends after a number of faults; by default, {@link Faults#clear()} ends the rule. */
  public FaultRule times(int count) {
    times = count;
    return this;
  }

  /**
   * Limits the rule to a time range of the simulator's clock, from the start, inclusive, to the
   * end, exclusive.
   */
  public FaultRule between(Instant start, Instant end) {
    from = start;
    until = end;
    return this;
  }

  /** Limits the rule to a duration from now, by the simulator's clock. */
  public FaultRule lasting(Duration length) {
    Instant now = faults.now();
    return between(now, now.plus(length));
  }

  /**
   * Injects the fault by chance.
   *
   * @param share from 0 for never to 1 for always
   * @param seed the same seed selects the same calls
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public FaultRule withChance(double share, long seed) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A chance is from 0 to 1, not " + share);
    }
    chance = share;
    random = new Random(seed);
    return this;
  }

  /** Activates the rule with this fault. */
  public void inject(Fault chosen) {
    fault = chosen;
    faults.add(this);
  }

  boolean covers(String calledMethod, List<String> segments) {
    return (method.equals("*") || method.equals(calledMethod))
        && template.match(segments).isPresent();
  }

  Optional<Fault> take(Instant now) {
    boolean due = !now.isBefore(from) && now.isBefore(until) && calls.getAndIncrement() >= skipped;
    boolean affected = due && random.nextDouble() < chance && given.getAndIncrement() < times;
    return affected ? Optional.ofNullable(fault) : Optional.empty();
  }
}
