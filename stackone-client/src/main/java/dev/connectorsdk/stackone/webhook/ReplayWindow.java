package dev.connectorsdk.stackone.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Checks the age of a delivery. */
record ReplayWindow(Clock clock, Duration length, Duration clockSkew) {
  Optional<RejectedWebhook> rejection(Instant sent) {
    Duration age = Duration.between(sent, clock.instant());
    if (age.compareTo(length) > 0) {
      return Optional.of(
          RejectionReason.LATE.because(
              String.format(
                      Locale.ROOT,
                      "It was sent %d s ago, and the replay window is %d s: check this machine's clock, or",
                      age.toSeconds(),
                      length.toSeconds())
                  + " extend the window."));
    }
    if (age.negated().compareTo(clockSkew) > 0) {
      return Optional.of(
          RejectionReason.FUTURE.because(
              String.format(
                  Locale.ROOT,
                  "It was sent %d s in the future: check this machine's clock.",
                  age.negated().toSeconds())));
    }
    return Optional.empty();
  }
}
