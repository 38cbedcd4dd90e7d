package dev.connectorsdk.stackone.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether a delivery is of now, give or take. */
record AgeCheck(Clock clock, Duration window, Duration clockSkew) {

  Optional<RejectedWebhook> refusal(Instant sent) {
    Duration age = Duration.between(sent, clock.instant());
    if (age.compareTo(window) > 0) {
      return Optional.of(RejectionReason.LATE.because(late(age)));
    }
    if (age.negated().compareTo(clockSkew) > 0) {
      return Optional.of(
          RejectionReason.FUTURE.because(
              "It was sent %d s in the future: check this machine's clock."
                  .formatted(age.negated().toSeconds())));
    }
    return Optional.empty();
  }

  private String late(Duration age) {
    return "It was sent %d s ago, and the replay window is %d s: check this machine's clock, or widen"
            .formatted(age.toSeconds(), window.toSeconds())
        + " the window.";
  }
}
