package dev.connectorsdk.sophos.detection;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Filters for counting detections. Without a time range, the last 30 days, in days. The values of
 * filters by text are not published where none are named.
 */
@Value.Immutable
public interface DetectionCountQuery {

  /** The start of the time range; sent in whole seconds. */
  Optional<Instant> from();

  /** The end of the time range; sent in whole seconds. */
  Optional<Instant> to();

  /**
   * The length of each period, {@code day} or {@code minute}; the service selects one if absent.
   */
  Optional<String> resolution();

  /** Only detections of this rule. */
  Optional<String> detectionRule();

  /** Only detections of these severities, each from 0 to 10. */
  List<Integer> severity();

  /** Only detections of these types: {@code process}, {@code vulnerability}, {@code threat}. */
  List<String> type();

  /** {@code network}, {@code endpoint}, {@code cloud}, {@code iam} or {@code email}. */
  List<String> category();

  /** Only detections of sensors of these vendors, such as {@code Sophos}. */
  List<String> source();

  /** Only detections with these ids. */
  List<String> ids();

  /** Only detections on devices whose name contains this text. */
  Optional<String> deviceNameContains();

  /** Only detections on devices of this type, such as {@code computer}. */
  Optional<String> entityType();

  /** Only detections at this location. */
  Optional<String> location();

  /** Only detections of this MITRE ATT&amp;CK tactic or technique. */
  Optional<String> mitreAttack();

  /** Only detections of these MITRE ATT&amp;CK tactics. */
  List<String> mitreAttackTactics();

  /** Only detections on this operating system. */
  Optional<String> operatingSystem();

  /** Only detections on the operating system with this name. */
  Optional<String> operatingSystemName();

  /** Only detections of this user. */
  Optional<String> username();

  /** Whether suppressed detections are counted. */
  Optional<Boolean> showSuppressed();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireRange(from(), to());
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DetectionCountQuery}. */
  final class Builder extends ImmutableDetectionCountQuery.Builder {
    Builder() {}
  }
}
