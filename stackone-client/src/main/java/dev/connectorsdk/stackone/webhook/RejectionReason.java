package dev.connectorsdk.stackone.webhook;

/** The reason for rejecting a delivery. Later versions may add reasons. */
public enum RejectionReason {
  /** The request is not a POST. */
  NOT_POST(405),

  /** The body exceeds the handler's limit. */
  TOO_LARGE(413),

  /** The signature is absent. */
  UNSIGNED(401),

  /** The signature matches no secret: another sender, a changed body or a wrong secret. */
  BAD_SIGNATURE(401),

  /** The body is not a JSON object with an event type. */
  UNREADABLE(400),

  /** The time of sending is absent. */
  UNDATED(400),

  /** The delivery was sent before the replay window. */
  LATE(400),

  /** The delivery was sent in the future. */
  FUTURE(400),

  /** The event is for another StackOne organization. */
  OTHER_ORGANIZATION(403),

  /** The event is for another StackOne project. */
  OTHER_PROJECT(403),

  /** The event is for an unknown customer. */
  UNKNOWN_OWNER(403),

  /** The event is for an unknown account. */
  UNKNOWN_ACCOUNT(403),

  /** The event was already handled. The status is 200, so that StackOne does not retry. */
  DUPLICATE(200),

  /** Another delivery of the event is being handled. */
  IN_PROGRESS(503);

  private final int status;

  RejectionReason(int status) {
    this.status = status;
  }

  /** The HTTP status for the response. */
  public int status() {
    return status;
  }

  RejectedWebhook because(String message) {
    return new RejectedWebhook(this, message);
  }
}
