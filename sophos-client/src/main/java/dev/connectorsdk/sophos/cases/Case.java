package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.detection.Detection;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A case: detections that are investigated together (Cases API, GET /cases/v1/cases/{caseId}).
 * Later versions may add components: create it with {@link #builder()}.
 *
 * @param id the id: letters and digits, a hyphen, letters and digits; not a UUID
 * @param name the name
 * @param type the type
 * @param status the status
 * @param severity the severity
 * @param managedBy who manages it: Sophos (MDR), or the customer
 * @param verdict the verdict
 * @param escalated whether it is escalated
 * @param overview the description
 * @param assignee who works on it
 * @param assignedAt the time of the assignment
 * @param initialDetection the first detection, with its main properties
 * @param detectionCount the number of detections
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param resolvedAt the time at which it was resolved
 * @param tenant the tenant
 */
@Value.Builder
public record Case(
    String id,
    Optional<String> name,
    Optional<Type> type,
    Optional<Status> status,
    Optional<Severity> severity,
    Optional<ManagedBy> managedBy,
    Optional<Verdict> verdict,
    Optional<Boolean> escalated,
    Optional<String> overview,
    Optional<Principal> assignee,
    Optional<Instant> assignedAt,
    Optional<Detection> initialDetection,
    OptionalInt detectionCount,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Instant> resolvedAt,
    Optional<Reference> tenant) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Case}. */
  public static final class Builder extends CaseBuilder {
    Builder() {}
  }

  /**
   * A type of case.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type INVESTIGATION = new Type("investigation");
    public static final Type INCIDENT = new Type("incident");
    public static final Type HUNT = new Type("hunt");
    public static final Type ACTIVE_THREAT = new Type("activeThreat");
    public static final Type EXPOSURE = new Type("exposure");
    public static final Type CUSTOMER_REQUEST = new Type("customerRequest");
    public static final Type GENERAL_REQUEST = new Type("generalRequest");
    public static final Type DUPLICATE = new Type("duplicate");
  }

  /**
   * The status of a case.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status NEW = new Status("new");
    public static final Status INVESTIGATING = new Status("investigating");
    public static final Status IN_PROGRESS = new Status("inProgress");
    public static final Status ON_HOLD = new Status("onHold");
    public static final Status ACTION_REQUIRED = new Status("actionRequired");
    public static final Status RESOLVED = new Status("resolved");
  }

  /**
   * The severity of a case.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Severity(String value) {
    public static final Severity NOT_SET = new Severity("notSet");
    public static final Severity INFORMATIONAL = new Severity("informational");
    public static final Severity LOW = new Severity("low");
    public static final Severity MEDIUM = new Severity("medium");
    public static final Severity HIGH = new Severity("high");
    public static final Severity CRITICAL = new Severity("critical");
  }

  /**
   * Who manages a case.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ManagedBy(String value) {
    public static final ManagedBy SOPHOS = new ManagedBy("sophos");
    public static final ManagedBy SELF = new ManagedBy("self");
  }

  /**
   * The verdict on a case.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Verdict(String value) {
    public static final Verdict TRUE_POSITIVE = new Verdict("truePositive");
    public static final Verdict FALSE_POSITIVE = new Verdict("falsePositive");
  }
}
