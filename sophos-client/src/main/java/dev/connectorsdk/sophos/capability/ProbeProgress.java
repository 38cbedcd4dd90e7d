package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a probe so far, and its remaining limits. Not thread-safe. */
final class ProbeProgress {
  private static final int THROTTLED = 429;

  private final ProbeOptions options;
  private final int total;
  private final List<Capability> results = new ArrayList<>();
  private @Nullable Instant deadline;
  private String endReason = "";

  ProbeProgress(ProbeOptions options, int total) {
    this.options = options;
    this.total = total;
  }

  /** Returns the timeout of the next call; zero if no more calls are to be sent. */
  Duration nextTimeout(Timing timing) {
    Instant now = timing.now();
    Instant until = deadline == null ? now.plus(options.deadline()) : deadline;
    deadline = until;
    if (endReason.isEmpty() && results.size() >= options.maxCalls()) {
      endReason = "maxCalls reached";
    }
    if (endReason.isEmpty() && !now.isBefore(until)) {
      endReason = "deadline passed";
    }
    if (!endReason.isEmpty()) {
      return Duration.ZERO;
    }
    Duration remaining = Duration.between(now, until);
    return remaining.compareTo(options.callTimeout()) < 0 ? remaining : options.callTimeout();
  }

  /** Ends the probe after a 429, to leave the rate limits of the credential to its other users. */
  void record(StatusException failure) {
    if (failure.status() == THROTTLED) {
      endReason = "throttled";
    }
  }

  void add(Capability capability) {
    results.add(capability);
    options.listener().completed(capability, results.size(), total);
  }

  List<Capability> results() {
    return results;
  }

  /** The reason why no more calls are sent; empty while there is none. */
  String endReason() {
    return endReason;
  }
}
