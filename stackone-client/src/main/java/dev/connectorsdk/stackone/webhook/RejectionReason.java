package dev.connectorsdk.stackone.webhook;

/** Why a delivery is refused. Later versions may add reasons. */
public enum RejectionReason {
  /** The request is no POST. */
  NOT_POST(405),

  /** The body is larger than the handler reads. */
  TOO_LARGE(413),

  /** There is no signature. */
  UNSIGNED(401),

  /** No known secret gives this signature: another sender, a changed body or a wrong secret. */
  BAD_SIGNATURE(401),

  /** The body is not a JSON object with an event type. */
  UNREADABLE(400),

  /** The delivery does not say when it was sent. */
  UNDATED(400),

  /** It was sent before the replay window. */
  LATE(400),

  /** It was sent in the future. */
  FUTURE(400),

  /** It is of another StackOne organization. */
  OTHER_ORGANIZATION(403),

  /** It is of another StackOne project. */
  OTHER_PROJECT(403),

  /** It is of a customer that you do not know. */
  UNKNOWN_OWNER(403),

  /** It is of an account that you do not know. */
  UNKNOWN_ACCOUNT(403),

  /** The event was handled before. Answered with 200, so that it is not sent once more. */
  REPLAYED(200),

  /** The event is being handled now, and nobody knows yet whether that succeeds. */
  IN_PROGRESS(503);

  private final int status;

  RejectionReason(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }

  RejectedWebhook because(String message) {
    return new RejectedWebhook(this, message);
  }
}
