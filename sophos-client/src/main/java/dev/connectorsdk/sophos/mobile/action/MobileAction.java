package dev.connectorsdk.sophos.mobile.action;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;

/**
 * An action on a mobile device (Mobile API, GET /mobile/v1/actions/{id}). An action that was just
 * created has an id, a tenant, a device, a type and a state only.
 *
 * @param id the id
 * @param tenant the tenant
 * @param device the device
 * @param type the type
 * @param state the state
 * @param error why it failed, such as {@code system.processing-failed}
 * @param scheduledAt the time from which it is performed
 * @param executedAt the time at which it was performed
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 */
public record MobileAction(
    String id,
    Optional<Reference> tenant,
    Optional<Reference> device,
    Optional<Type> type,
    Optional<State> state,
    Optional<String> error,
    Optional<Instant> scheduledAt,
    Optional<Instant> executedAt,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  /** Whether the action has ended: it was successful, failed, or was skipped. */
  public boolean isFinished() {
    return state
        .filter(
            now ->
                now.equals(State.SUCCESSFUL)
                    || now.equals(State.FAILED)
                    || now.equals(State.SKIPPED))
        .isPresent();
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The type of an action.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type SYNC = new Type("sync");
    public static final Type SCAN = new Type("scan");
    public static final Type SEND_MESSAGE = new Type("sendMessage");
    public static final Type GET_LOGS = new Type("getLogs");
    public static final Type UNENROLL = new Type("unenroll");
    public static final Type LOCATE = new Type("locate");
    public static final Type LOCK = new Type("lock");
    public static final Type WIPE = new Type("wipe");
  }

  /**
   * The state of an action: accepted by the service, notified to the device, then its outcome.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record State(String value) {
    public static final State ACCEPTED = new State("accepted");
    public static final State NOTIFIED = new State("notified");
    public static final State SUCCESSFUL = new State("successful");
    public static final State SKIPPED = new State("skipped");
    public static final State FAILED = new State("failed");
  }
}
