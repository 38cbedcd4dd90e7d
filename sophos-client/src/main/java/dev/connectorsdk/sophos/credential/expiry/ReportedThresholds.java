package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.Expiry;

import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import dev.connectorsdk.sophos.credential.expiry.MonitorStateStore.Reported;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reported thresholds, and the additions of one check. */
final class ReportedThresholds {
  private static final int EXPIRED = 0;

  private final Map<String, Reported> reported;
  private final LocalDate today;
  private boolean changed;

  ReportedThresholds(Map<String, Reported> reported, LocalDate today) {
    this.reported = new HashMap<>(reported);
    this.today = today;
  }

  /** Reports the threshold that a credential has reached, unless it was reported before. */
  void report(Status status, Predicate<Status> sender) {
    if (status.state() instanceof ExpiryState.Expiring expiring) {
      report(status, expiring.at(), expiring.thresholdDays(), sender);
    } else if (status.state() instanceof ExpiryState.Expired expired) {
      report(status, expired.at(), EXPIRED, sender);
    } else {
      status.state().expiry().ifPresent(expiry -> updateDate(key(status, expiry)));
    }
  }

  Optional<Map<String, Reported>> changes() {
    return changed ? Optional.of(reported) : Optional.empty();
  }

  private void report(Status status, Expiry expiry, int threshold, Predicate<Status> sender) {
    String key = key(status, expiry);
    Reported known = reported.get(key);
    boolean clockWentBack = known != null && today.isBefore(known.lastOn());
    if (known == null || !known.thresholdDays().contains(threshold)) {
      // the clock passed this threshold when it jumped back, so it is not reported again
      if (clockWentBack || sender.test(status)) {
        mark(key, known, threshold);
      }
    } else if (clockWentBack) {
      put(key, new Reported(known.thresholdDays(), today));
    }
  }

  /** Updates the date of a credential that is valid again, because the clock was ahead when it was reported. */
  private void updateDate(String key) {
    Reported known = reported.get(key);
    if (known != null && today.isBefore(known.lastOn())) {
      put(key, new Reported(known.thresholdDays(), today));
    }
  }

  private void mark(String key, @Nullable Reported known, int threshold) {
    Set<Integer> thresholds = new HashSet<>(known == null ? Set.of() : known.thresholdDays());
    thresholds.add(threshold);
    put(key, new Reported(thresholds, today));
  }

  private void put(String key, Reported entry) {
    reported.put(key, entry);
    changed = true;
  }

  /** Returns the key of a credential and its expiry date: after a correction of the date, thresholds are reported again. */
  private static String key(Status status, Expiry expiry) {
    return status.credential().clientId().value().toLowerCase(Locale.ROOT) + ' ' + expiry.on();
  }
}
