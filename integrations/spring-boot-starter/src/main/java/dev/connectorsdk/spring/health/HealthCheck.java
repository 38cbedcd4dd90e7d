package dev.connectorsdk.spring.health;

import dev.connectorsdk.spring.ClientProperties.Health;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A check whose result is reused for a while, so that frequent probes cause few requests. One check
 * runs at a time. Meanwhile other callers receive the previous result; without one they wait.
 */
final class HealthCheck implements Supplier<CheckResult> {
  private final Consumer<Map<String, Object>> check;
  private final Clock clock;
  private final Health settings;
  private final AtomicReference<@Nullable CompletableFuture<CheckResult>> running =
      new AtomicReference<>();
  private volatile @Nullable Known known;

  /**
   * Creates a check.
   *
   * @param check adds details, and throws if the check fails
   */
  HealthCheck(Consumer<Map<String, Object>> check, Clock clock, Health settings) {
    this.check = check;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public CheckResult get() {
    Known previous = known;
    if (previous != null && previous.isValid(clock.instant())) {
      return previous.result();
    }
    CompletableFuture<CheckResult> own = new CompletableFuture<>();
    CompletableFuture<CheckResult> other = running.compareAndExchange(null, own);
    if (other != null) {
      return previous != null ? previous.result() : other.join();
    }
    try {
      own.complete(latest());
    } catch (Error e) {
      own.completeExceptionally(e);
    } finally {
      running.set(null);
    }
    return own.join();
  }

  /** Another check may have ended after the first look. */
  private CheckResult latest() {
    Known current = known;
    if (current != null && current.isValid(clock.instant())) {
      return current.result();
    }
    CheckResult result = run();
    Duration reuse = result.succeeded() ? settings.interval() : settings.failureInterval();
    known = new Known(result, clock.instant().plus(reuse));
    return result;
  }

  private CheckResult run() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("checkedAt", clock.instant().toString());
    try {
      check.accept(details);
      return new CheckResult(null, details);
    } catch (RuntimeException e) {
      return new CheckResult(e, details);
    }
  }

  private record Known(CheckResult result, Instant validUntil) {
    boolean isValid(Instant now) {
      return now.isBefore(validUntil);
    }
  }
}
