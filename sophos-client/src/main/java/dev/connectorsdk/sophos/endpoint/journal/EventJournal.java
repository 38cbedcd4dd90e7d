package dev.connectorsdk.sophos.endpoint.journal;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The space of the event journals, in which endpoints record what happens on them (Endpoint API,
 * GET /endpoint/v1/settings/event-journal/{endpointType}).
 *
 * @param useRecommended whether the recommended limits apply
 * @param diskSpaceLimitInMB the limit in megabytes; the lower one of both limits applies
 * @param diskSpaceLimitAsPercentage the limit as a percentage of the disk
 */
public record EventJournal(
    Optional<Boolean> useRecommended,
    Optional<Limit> diskSpaceLimitInMB,
    Optional<Limit> diskSpaceLimitAsPercentage) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A limit.
   *
   * @param recommendedValue the value that Sophos recommends
   * @param value the value that was set
   */
  public record Limit(OptionalInt recommendedValue, OptionalInt value) {}
}
