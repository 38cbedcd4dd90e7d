package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * Filters and paging for listing the impacted entities of a case. Each method changes this query
 * and returns it.
 */
public final class ImpactedEntityQuery {
  final QueryParameters parameters = new QueryParameters();

  ImpactedEntityQuery() {}

  /** Only the entity with this id. */
  public ImpactedEntityQuery id(String id) {
    parameters.set("id", id);
    return this;
  }

  /** Only entities whose id contains this text. */
  public ImpactedEntityQuery idContains(String idContains) {
    parameters.set("idContains", idContains);
    return this;
  }

  /** Only entities with this name. */
  public ImpactedEntityQuery name(String name) {
    parameters.set("name", name);
    return this;
  }

  /** Only entities whose name contains this text. */
  public ImpactedEntityQuery nameContains(String nameContains) {
    parameters.set("nameContains", nameContains);
    return this;
  }

  /** Only entities of this type. */
  public ImpactedEntityQuery type(ImpactedEntity.Type type) {
    parameters.set("type", type);
    return this;
  }

  /** Only entities whose type contains this text. */
  public ImpactedEntityQuery typeContains(String typeContains) {
    parameters.set("typeContains", typeContains);
    return this;
  }

  /** Only entities in the detection with this id. */
  public ImpactedEntityQuery detectionId(String detectionId) {
    parameters.set("detectionId", detectionId);
    return this;
  }

  /** Only entities in detections whose id contains this text. */
  public ImpactedEntityQuery detectionIdContains(String detectionIdContains) {
    parameters.set("detectionIdContains", detectionIdContains);
    return this;
  }

  /** Only entities in detections of this rule. */
  public ImpactedEntityQuery detectionRule(String detectionRule) {
    parameters.set("detectionRule", detectionRule);
    return this;
  }

  /** Only entities in detections whose rule contains this text. */
  public ImpactedEntityQuery detectionRuleContains(String detectionRuleContains) {
    parameters.set("detectionRuleContains", detectionRuleContains);
    return this;
  }

  /** The sort order, such as {@code name}; the properties are not published. */
  public ImpactedEntityQuery addSort(String... sort) {
    parameters.add("sort", (Object[]) sort);
    return this;
  }

  /**
   * The number of entities on a page; if not set, 50.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value CaseQuery#MAX_PAGE_SIZE}
   */
  public ImpactedEntityQuery pageSize(int size) {
    parameters.pageSize(size, CaseQuery.MAX_PAGE_SIZE);
    return this;
  }
}
