package dev.connectorsdk.sophos.health;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The scores of other accounts in the region, for accounts of one size (Account health check API,
 * GET /account-health-check/v1/scores/regional).
 *
 * @param lowerBound the smallest size of the band; what is counted is not published
 * @param upperBound the largest size of the band
 * @param endpoint the scores
 */
public record ScoreBand(
    OptionalInt lowerBound, OptionalInt upperBound, Optional<HealthScores> endpoint) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
