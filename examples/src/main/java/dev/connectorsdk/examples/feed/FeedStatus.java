package dev.connectorsdk.examples.feed;

import dev.connectorsdk.sophos.siem.FeedListener;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Prints lag and rate every ten seconds, and what needs attention at once. */
final class FeedStatus implements FeedListener {
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final PrintWriter err;
  private final Clock clock;
  private Instant printed;
  private Duration lag = Duration.ZERO;
  private long total;
  private long recent;
  private long repeated;

  FeedStatus(PrintWriter err, Clock clock) {
    this.err = err;
    this.clock = clock;
    this.printed = clock.instant();
  }

  @Override
  public void polled(Poll poll) {
    total += poll.items();
    recent += poll.items();
    repeated += poll.repeated();
    lag = poll.lag().orElse(lag);
    if (!clock.instant().isBefore(printed.plus(EVERY))) {
      print();
    }
  }

  void print() {
    Instant now = clock.instant();
    double seconds = Math.max(1, Duration.between(printed, now).toMillis() / 1000.0);
    err.printf(
        Locale.ROOT,
        "%d events, %.1f per second, newest %d s ago, %d read again%n",
        total,
        recent / seconds,
        Math.max(0, lag.toSeconds()),
        repeated);
    err.flush();
    printed = now;
    recent = 0;
  }

  @Override
  public void gap(Gap gap) {
    line(
        gap.isLoss()
            ? "Tenant %s: events from %s to %s may be missing (%s)."
                .formatted(gap.tenantId(), gap.from(), gap.to(), gap.reason())
            : "Tenant %s: the service refused the cursor; reading again from %s."
                .formatted(gap.tenantId(), gap.to()));
  }

  @Override
  public void tenantFailed(String tenantId, RuntimeException failure, Duration retryIn) {
    line(
        "Tenant %s failed, next try in %s s: %s"
            .formatted(tenantId, retryIn.toSeconds(), failure.getMessage()));
  }

  @Override
  public void tenantSkipped(Tenant tenant) {
    line("Tenant %s is skipped: it has no API host yet.".formatted(tenant.id()));
  }

  @Override
  public void paused(Duration pause) {
    line("Too many requests: pause of %s s.".formatted(pause.toSeconds()));
  }

  private void line(String text) {
    err.println(text);
    err.flush();
  }
}
