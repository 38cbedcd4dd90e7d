package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new case. One client reports that the service requires a detection and an assignee
 * (unverified).
 */
@Value.Immutable
public interface CaseDraft {

  /** The name. */
  String name();

  /** The type. */
  Optional<Case.Type> type();

  /** Who manages it. */
  Optional<Case.ManagedBy> managedBy();

  /** The severity. */
  Optional<Case.Severity> severity();

  /** The status. */
  Optional<Case.Status> status();

  /** The email address of the assignee. */
  Optional<String> assignee();

  /** The id of the first detection. */
  Optional<String> initialDetectionId();

  /** The ids of the other detections. */
  List<String> otherDetectionIds();

  /** The description. */
  Optional<String> overview();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireText("name", name(), Integer.MAX_VALUE);
    initialDetectionId().ifPresent(id -> ArgumentChecks.requireId("initialDetectionId", id));
    otherDetectionIds().forEach(id -> ArgumentChecks.requireId("otherDetectionIds", id));
  }

  /** Returns an empty builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseDraft}. */
  final class Builder extends ImmutableCaseDraft.Builder {
    Builder() {}
  }
}
