package dev.connectorsdk.sophos.detection;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A query on detections. A detection must match all parts that are set. */
@Value.Immutable
public interface DetectionQuery {

  /** The highest severity. */
  int MAX_SEVERITY = 10;

  /** Only detections of this rule. */
  Optional<String> detectionRule();

  /** Only detections of these severities, each from 0 to {@value #MAX_SEVERITY}. */
  List<Integer> severity();

  /** The start of the time range; sent in whole seconds. By default, the last day. */
  Optional<Instant> from();

  /** The end of the time range; sent in whole seconds. */
  Optional<Instant> to();

  /** The sort order. The properties to sort by are not published. */
  List<Sort> sort();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireRange(from(), to());
    for (int value : severity()) {
      if (value < 0 || value > MAX_SEVERITY) {
        throw new IllegalArgumentException(
            "severity must be from 0 to " + MAX_SEVERITY + ", not " + value + '.');
      }
    }
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DetectionQuery}. */
  final class Builder extends ImmutableDetectionQuery.Builder {
    Builder() {}
  }

  /**
   * A property to sort by.
   *
   * @param field the property
   * @param direction {@code asc} or {@code desc}
   */
  record Sort(Optional<String> field, Optional<String> direction) {
    /** Returns an ascending order. */
    public static Sort ascending(String field) {
      return new Sort(Optional.of(field), Optional.of("asc"));
    }

    /** Returns a descending order. */
    public static Sort descending(String field) {
      return new Sort(Optional.of(field), Optional.of("desc"));
    }
  }
}
