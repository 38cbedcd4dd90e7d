package dev.connectorsdk.stackone.log.action;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The decisions of policies about an action run (StackOne, {@code GET
 * /logs/actions/{actionRunId}/policy}). Every property may be absent.
 *
 * @param accountSecureId the id of the linked account
 * @param actionId the id of the action
 * @param actionRunId the id of the run
 * @param decidedAt the time of the decision, as in StackOne's response: an ISO 8601 time
 * @param policyIds the ids of the policies that applied
 * @param result the result
 * @param level the level that decided
 * @param maskedFields the fields that were masked
 * @param observed the decisions of policies that only observe
 * @param observedFields the fields that a policy would have masked; in StackOne's example only
 * @param policies the policies
 * @param principal the caller. {@code toString} omits it
 * @param resolved the decisions by level
 * @param otherMembers the properties that this version does not define
 */
public record PolicyLog(
    Optional<String> accountSecureId,
    Optional<String> actionId,
    Optional<String> actionRunId,
    Optional<String> decidedAt,
    List<String> policyIds,
    Optional<Result> result,
    Optional<String> level,
    List<Field> maskedFields,
    List<Decision> observed,
    List<Field> observedFields,
    List<Policy> policies,
    @Redacted Map<String, Object> principal,
    List<Decision> resolved,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public PolicyLog {
    policyIds = List.copyOf(policyIds);
    maskedFields = List.copyOf(maskedFields);
    observed = List.copyOf(observed);
    observedFields = List.copyOf(observedFields);
    policies = List.copyOf(policies);
    principal = Copies.of(principal);
    resolved = List.copyOf(resolved);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The result of policies. Unknown values are kept.
   *
   * @param value the value in StackOne's API
   */
  public record Result(String value) {
    /** No policy applied. */
    public static final Result SKIPPED = new Result("skipped");

    /** The run was allowed. */
    public static final Result ALLOWED = new Result("allowed");

    /** The run was allowed with masked fields. */
    public static final Result PARTIAL = new Result("partial");

    /** A policy that only observes applied. */
    public static final Result MONITORED = new Result("monitored");

    /** The run was refused. */
    public static final Result DENIED = new Result("denied");

    /** A policy failed. */
    public static final Result ERROR = new Result("error");

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A field of the action's result.
   *
   * @param path the path of the field
   * @param policyIds the ids of the policies
   * @param level the level
   */
  public record Field(Optional<String> path, List<String> policyIds, Optional<String> level) {}

  /**
   * A decision.
   *
   * @param decision the decision
   * @param level the level
   * @param policyIds the ids of the policies, of a decision that is only observed
   * @param determining the ids of the policies that decided
   * @param mode the mode
   * @param checked the ids of the policies that were evaluated
   * @param faulted whether a policy failed
   * @param setId the id of the set of policies
   */
  public record Decision(
      Optional<String> decision,
      Optional<String> level,
      List<String> policyIds,
      List<String> determining,
      Optional<String> mode,
      List<String> checked,
      Optional<Boolean> faulted,
      Optional<String> setId) {}

  /**
   * A policy.
   *
   * @param id the id
   * @param level the level
   * @param mode the mode
   * @param name the name
   * @param version the version
   * @param effect {@code refused}, {@code masked}, {@code would-have-refused} or {@code permitted}
   */
  public record Policy(
      Optional<String> id,
      Optional<String> level,
      Optional<String> mode,
      Optional<String> name,
      OptionalLong version,
      Optional<String> effect) {}
}
