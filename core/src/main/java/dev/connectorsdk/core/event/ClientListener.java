package dev.connectorsdk.core.event;

/**
 * Is told what a client does, for metrics, traces and logs. Register it with {@code listeners} in
 * {@link dev.connectorsdk.core.ClientOptions}; every method does nothing unless overridden.
 *
 * <p>Called by many threads at once, always on the thread that makes the call, so that the events
 * of one call come in order on one thread. The call waits for it: do nothing slow here. What it
 * throws is logged once and harms no call.
 *
 * <p>No event holds a secret, a query value or the id of a customer. Components named {@code
 * client}, {@code operation}, {@code outcome} and {@code failure} take few values and may become
 * tags of a metric.
 */
public interface ClientListener {

  /** A token is asked for. */
  default void tokenRequested(TokenRequested event) {}

  /** A token came. */
  default void tokenRefreshed(TokenRefreshed event) {}

  /** The token endpoint refused the credential. A refusal that is only remembered is not told. */
  default void tokenRefused(TokenRefused event) {}

  /** No token came, for another reason; a token that still serves is used meanwhile. */
  default void tokenFailed(TokenFailed event) {}

  /** A call begins. Token requests are no calls. */
  default void callStarted(CallStarted event) {}

  /** An attempt failed and another one follows. */
  default void callRetried(CallRetried event) {}

  /** A call begins to wait for its turn before an attempt. */
  default void callThrottled(CallThrottled event) {}

  /** A call is over, well or not. Comes once for each {@link #callStarted}. */
  default void callFinished(CallFinished event) {}

  /** A credential reached a threshold before its expiry, or has expired. */
  default void credentialExpiring(CredentialExpiring event) {}

  /** A step of a long-running plan was saved. */
  default void checkpointSaved(CheckpointSaved event) {}
}
