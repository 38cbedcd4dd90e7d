package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The Adaptive Attack Protection of an endpoint (Endpoint API, GET
 * /endpoint/v1/endpoints/{endpointId}/adaptive-attack-protection). Later versions may add
 * components.
 *
 * @param desiredState the setting, which the device applies when it is online
 * @param actualState what the device has applied
 */
public record AdaptiveAttackProtection(
    Optional<DesiredState> desiredState, Optional<ActualState> actualState) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The setting.
   *
   * @param enabled whether it is to be on
   * @param expiresAfter the time after which it turns itself off
   * @param source the author, such as {@code user}
   */
  public record DesiredState(
      Optional<Boolean> enabled, Optional<Duration> expiresAfter, Optional<String> source) {}

  /**
   * What the device has applied.
   *
   * @param enabled whether it is on
   * @param lastUpdatedAt the time of the last change
   * @param expiresAt the time at which it turns itself off
   */
  public record ActualState(
      Optional<Boolean> enabled, Optional<Instant> lastUpdatedAt, Optional<Instant> expiresAt) {}
}
