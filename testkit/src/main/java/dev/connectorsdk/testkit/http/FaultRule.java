package dev.connectorsdk.testkit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One line of a test's script of faults; takes effect with {@link #inject}. Its limits hold
 * together: a call has to be in the time, past the first calls, and drawn, before it counts as one
 * of the times.
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
  private Random draw = new Random(0);
  private @Nullable Fault fault;

  FaultRule(Faults faults, String method, PathTemplate template) {
    this.faults = faults;
    this.method = method;
    this.template = template;
  }

  /** Lets the first calls pass unharmed; none by default. */
  public FaultRule after(int calls) {
    skipped = calls;
    return this;
  }

  /** Ends after so many faults; without it, only with {@link Faults#clear()}. */
  public FaultRule times(int count) {
    times = count;
    return this;
  }

  /** Holds in a stretch of the simulator's time: from a moment on, and no more at the other. */
  public FaultRule between(Instant start, Instant end) {
    from = start;
    until = end;
    return this;
  }

  /** Holds from now on for so long, by the simulator's clock. */
  public FaultRule lasting(Duration length) {
    Instant now = faults.now();
    return between(now, now.plus(length));
  }

  /**
   * Strikes a call only by chance.
   *
   * @param share from 0, never, to 1, always
   * @param seed the same seed draws the same calls
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public FaultRule withChance(double share, long seed) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A chance is from 0 to 1, not " + share);
    }
    chance = share;
    draw = new Random(seed);
    return this;
  }

  /** Puts the script to work with this fault. */
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
    boolean struck = due && draw.nextDouble() < chance && given.getAndIncrement() < times;
    return struck ? Optional.ofNullable(fault) : Optional.empty();
  }
}
