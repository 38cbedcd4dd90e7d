package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a probe has found so far, and whether it goes on. Used by one thread. */
final class ProbeProgress {
  private static final int THROTTLED = 429;

  private final ProbeOptions plan;
  private final int total;
  private final List<Capability> found = new ArrayList<>();
  private @Nullable Instant deadline;
  private String end = "";

  ProbeProgress(ProbeOptions plan, int total) {
    this.plan = plan;
    this.total = total;
  }

  /** How long the next answer may take; zero if nothing more is to be asked. */
  Duration budget(ApiBinding wire) {
    Instant now = wire.timing().now();
    Instant until = deadline == null ? now.plus(plan.deadline()) : deadline;
    deadline = until;
    if (end.isEmpty() && found.size() >= plan.maxProbes()) {
      end = "maxProbes reached";
    }
    if (end.isEmpty() && !now.isBefore(until)) {
      end = "deadline passed";
    }
    if (!end.isEmpty()) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, until);
    return left.compareTo(plan.patience()) < 0 ? left : plan.patience();
  }

  /** After a 429 the limits of the credential are left to others. */
  void note(StatusException refusal) {
    if (refusal.status() == THROTTLED) {
      end = "throttled";
    }
  }

  void add(Capability capability) {
    found.add(capability);
    plan.listener().found(capability, found.size(), total);
  }

  List<Capability> found() {
    return found;
  }

  /** Why nothing more is asked; empty while it goes on. */
  String end() {
    return end;
  }
}
