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

/** What was reported so far, and what one check adds to it. */
final class ReportedThresholds {
  private static final int EXPIRED = 0;

  private final Map<String, Reported> reported;
  private final LocalDate today;
  private boolean changed;

  ReportedThresholds(Map<String, Reported> reported, LocalDate today) {
    this.reported = new HashMap<>(reported);
    this.today = today;
  }

  /** Reports the threshold that a credential has reached, unless that was done before. */
  void settle(Status status, Predicate<Status> report) {
    if (status.state() instanceof ExpiryState.Expiring expiring) {
      settle(status, expiring.at(), expiring.thresholdDays(), report);
    } else if (status.state() instanceof ExpiryState.Expired expired) {
      settle(status, expired.at(), EXPIRED, report);
    } else {
      status.state().expiry().ifPresent(expiry -> notice(key(status, expiry)));
    }
  }

  Optional<Map<String, Reported>> changes() {
    return changed ? Optional.of(reported) : Optional.empty();
  }

  private void settle(Status status, Expiry expiry, int threshold, Predicate<Status> report) {
    String key = key(status, expiry);
    Reported known = reported.get(key);
    boolean clockWentBack = known != null && today.isBefore(known.lastOn());
    if (known == null || !known.thresholdDays().contains(threshold)) {
      // after a jump back this threshold was passed in silence on the way, and stays silent
      if (clockWentBack || report.test(status)) {
        mark(key, known, threshold);
      }
    } else if (clockWentBack) {
      put(key, new Reported(known.thresholdDays(), today));
    }
  }

  /** A credential that is valid again was reported by a clock that ran ahead. */
  private void notice(String key) {
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

  /** A corrected date is another expiry, with reports of its own. */
  private static String key(Status status, Expiry expiry) {
    return status.credential().clientId().value().toLowerCase(Locale.ROOT) + ' ' + expiry.on();
  }
}
