package dev.connectorsdk.testkit.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One line of a test's script of faults; takes effect with {@link #answer}. */
public final class FaultScript {
  private final Faults faults;
  private final String method;
  private final PathTemplate template;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile int skipped;
  private volatile int times = Integer.MAX_VALUE;
  private volatile @Nullable Fault fault;

  FaultScript(Faults faults, String method, PathTemplate template) {
    this.faults = faults;
    this.method = method;
    this.template = template;
  }

  /** Lets the first calls pass unharmed; none by default. */
  public FaultScript after(int calls) {
    skipped = calls;
    return this;
  }

  /** Ends after so many faults; without it, only with {@link Faults#clear()}. */
  public FaultScript times(int count) {
    times = count;
    return this;
  }

  /** Puts the script to work with this fault. */
  public void answer(Fault chosen) {
    fault = chosen;
    faults.add(this);
  }

  boolean covers(String calledMethod, List<String> segments) {
    return (method.equals("*") || method.equals(calledMethod))
        && template.match(segments).isPresent();
  }

  Optional<Fault> take() {
    int number = calls.getAndUpdate(n -> n == Integer.MAX_VALUE ? n : n + 1);
    boolean due = number >= skipped && number - skipped < times;
    return due ? Optional.ofNullable(fault) : Optional.empty();
  }
}
