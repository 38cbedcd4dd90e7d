package dev.connectorsdk.sophos.detection;

import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;
import java.util.Collection;

/**
 * Filters for counting detections. Without a time range, the last 30 days, in days. The values of
 * filters by text are not published where none are named. Each method changes this query and
 * returns it.
 */
public final class DetectionCountQuery {
  private final QueryParameters parameters = new QueryParameters();

  DetectionCountQuery() {}

  /** The start of the time range; sent in whole seconds. */
  public DetectionCountQuery from(Instant from) {
    parameters.set("from", from);
    return this;
  }

  /** The end of the time range; sent in whole seconds. */
  public DetectionCountQuery to(Instant to) {
    parameters.set("to", to);
    return this;
  }

  /**
   * The length of each period, {@code day} or {@code minute}; the service selects one if absent.
   */
  public DetectionCountQuery resolution(String resolution) {
    parameters.set("resolution", resolution);
    return this;
  }

  /** Only detections of this rule. */
  public DetectionCountQuery detectionRule(String detectionRule) {
    parameters.set("detectionRule", detectionRule);
    return this;
  }

  /** Only detections of these severities, each from 0 to 10. */
  public DetectionCountQuery addSeverity(Integer... severity) {
    parameters.add("severity", (Object[]) severity);
    return this;
  }

  /** Like {@link #addSeverity}, for a collection. */
  public DetectionCountQuery addAllSeverity(Collection<Integer> severity) {
    return addSeverity(severity.toArray(Integer[]::new));
  }

  /** Only detections of these types: {@code process}, {@code vulnerability}, {@code threat}. */
  public DetectionCountQuery addType(String... type) {
    parameters.add("type", (Object[]) type);
    return this;
  }

  /** Like {@link #addType}, for a collection. */
  public DetectionCountQuery addAllType(Collection<String> type) {
    return addType(type.toArray(String[]::new));
  }

  /** {@code network}, {@code endpoint}, {@code cloud}, {@code iam} or {@code email}. */
  public DetectionCountQuery addCategory(String... category) {
    parameters.add("category", (Object[]) category);
    return this;
  }

  /** Like {@link #addCategory}, for a collection. */
  public DetectionCountQuery addAllCategory(Collection<String> category) {
    return addCategory(category.toArray(String[]::new));
  }

  /** Only detections of sensors of these vendors, such as {@code Sophos}. */
  public DetectionCountQuery addSource(String... source) {
    parameters.add("source", (Object[]) source);
    return this;
  }

  /** Like {@link #addSource}, for a collection. */
  public DetectionCountQuery addAllSource(Collection<String> source) {
    return addSource(source.toArray(String[]::new));
  }

  /** Only detections with these ids. */
  public DetectionCountQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Like {@link #addIds}, for a collection. */
  public DetectionCountQuery addAllIds(Collection<String> ids) {
    return addIds(ids.toArray(String[]::new));
  }

  /** Only detections on devices whose name contains this text. */
  public DetectionCountQuery deviceNameContains(String deviceNameContains) {
    parameters.set("deviceNameContains", deviceNameContains);
    return this;
  }

  /** Only detections on devices of this type, such as {@code computer}. */
  public DetectionCountQuery entityType(String entityType) {
    parameters.set("entityType", entityType);
    return this;
  }

  /** Only detections at this location. */
  public DetectionCountQuery location(String location) {
    parameters.set("location", location);
    return this;
  }

  /** Only detections of this MITRE ATT&amp;CK tactic or technique. */
  public DetectionCountQuery mitreAttack(String mitreAttack) {
    parameters.set("mitreAttack", mitreAttack);
    return this;
  }

  /** Only detections of these MITRE ATT&amp;CK tactics. */
  public DetectionCountQuery addMitreAttackTactics(String... mitreAttackTactics) {
    parameters.add("mitreAttackTactics", (Object[]) mitreAttackTactics);
    return this;
  }

  /** Like {@link #addMitreAttackTactics}, for a collection. */
  public DetectionCountQuery addAllMitreAttackTactics(Collection<String> mitreAttackTactics) {
    return addMitreAttackTactics(mitreAttackTactics.toArray(String[]::new));
  }

  /** Only detections on this operating system. */
  public DetectionCountQuery operatingSystem(String operatingSystem) {
    parameters.set("operatingSystem", operatingSystem);
    return this;
  }

  /** Only detections on the operating system with this name. */
  public DetectionCountQuery operatingSystemName(String operatingSystemName) {
    parameters.set("operatingSystemName", operatingSystemName);
    return this;
  }

  /** Only detections of this user. */
  public DetectionCountQuery username(String username) {
    parameters.set("username", username);
    return this;
  }

  /** Whether suppressed detections are counted. */
  public DetectionCountQuery showSuppressed(boolean showSuppressed) {
    parameters.set("showSuppressed", showSuppressed);
    return this;
  }

  /** Returns the parameters, which must fit together. */
  QueryParameters checked() {
    parameters.requireOrder("from", "to");
    return parameters;
  }
}
