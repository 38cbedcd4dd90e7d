package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing the impacted entities of a case. */
@Value.Immutable
public interface ImpactedEntityQuery {

  /** Only the entity with this id. */
  Optional<String> id();

  /** Only entities whose id contains this text. */
  Optional<String> idContains();

  /** Only entities with this name. */
  Optional<String> name();

  /** Only entities whose name contains this text. */
  Optional<String> nameContains();

  /** Only entities of this type. */
  Optional<ImpactedEntity.Type> type();

  /** Only entities whose type contains this text. */
  Optional<String> typeContains();

  /** Only entities in the detection with this id. */
  Optional<String> detectionId();

  /** Only entities in detections whose id contains this text. */
  Optional<String> detectionIdContains();

  /** Only entities in detections of this rule. */
  Optional<String> detectionRule();

  /** Only entities in detections whose rule contains this text. */
  Optional<String> detectionRuleContains();

  /** The sort order, such as {@code name}; the properties are not published. */
  List<String> sort();

  /** The number of entities on a page, 1 to 50 (unverified); absent for 50. */
  OptionalInt pageSize();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), CaseQuery.MAX_PAGE_SIZE);
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ImpactedEntityQuery}. */
  final class Builder extends ImmutableImpactedEntityQuery.Builder {
    Builder() {}
  }
}
