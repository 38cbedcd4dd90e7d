package dev.connectorsdk.sophos.detection;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of detections over time (Detections API, GET
 * /detections/v1/queries/detections/counts).
 *
 * @param from the start of the time range
 * @param to the end of the time range
 * @param resolution the length of each period: {@code day} or {@code minute}
 * @param tenant the tenant
 * @param periods the counts of each period
 */
public record DetectionCounts(
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> resolution,
    Optional<Reference> tenant,
    @Json(name = "resolutionDetectionCounts") List<Period> periods) {

  /** Copies the list. */
  public DetectionCounts {
    periods = List.copyOf(periods);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The counts of a period.
   *
   * @param startsAt the start
   * @param endsAt the end
   * @param totalCount the number of detections
   * @param countBySeverity the number by {@code info}, {@code low}, {@code medium}, {@code high}
   *     and {@code critical}
   * @param countByType the number by {@code process}, {@code threat} and {@code vulnerability}
   */
  public record Period(
      Optional<Instant> startsAt,
      Optional<Instant> endsAt,
      OptionalInt totalCount,
      Map<String, Integer> countBySeverity,
      Map<String, Integer> countByType) {
    /** Copies the maps. */
    public Period {
      countBySeverity = Copies.of(countBySeverity);
      countByType = Copies.of(countByType);
    }
  }
}
