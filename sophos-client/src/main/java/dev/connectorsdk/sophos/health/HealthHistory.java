package dev.connectorsdk.sophos.health;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The health scores of a tenant over time (Account health check API, GET
 * /account-health-check/v1/scores/historical).
 *
 * @param tenant the tenant
 * @param datapoints the scores, one for each day
 */
public record HealthHistory(Optional<Reference> tenant, List<Datapoint> datapoints) {

  /** Copies the list. */
  public HealthHistory {
    datapoints = List.copyOf(datapoints);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The scores of a day.
   *
   * @param date the day
   * @param computerTotal the number of computers
   * @param serverTotal the number of servers
   * @param endpoint the scores
   */
  public record Datapoint(
      Optional<LocalDate> date,
      OptionalInt computerTotal,
      OptionalInt serverTotal,
      Optional<HealthScores> endpoint) {}
}
