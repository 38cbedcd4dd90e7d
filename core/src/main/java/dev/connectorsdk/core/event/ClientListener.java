package dev.connectorsdk.core.event;

/**
 * Receives the events of a client, for metrics, traces and logs. Register it with {@code listeners}
 * in {@link dev.connectorsdk.core.ClientOptions}. Every method does nothing by default.
 *
 * <p>The methods are called by many threads at once, call and token events on the thread of the
 * call: the events of one call arrive in order on one thread, and the call waits for the listener.
 * {@code credentialExpiring} arrives on the thread of the check, {@code checkpointSaved} on the
 * thread of the run. An exception that a listener throws is logged once and does not affect the
 * call.
 *
 * <p>No event contains a secret, a query value or the id of a customer; only the path of {@link
 * #propertyUnreadable} has property names that the service chose. The components {@code client},
 * {@code operation}, {@code outcome}, {@code failure} and {@code expected} have few values and can
 * be tags of a metric.
 */
public interface ClientListener {

  /** A token is requested. */
  default void tokenRequested(TokenRequested event) {}

  /** A token was received. */
  default void tokenRefreshed(TokenRefreshed event) {}

  /** The token endpoint rejected the credential; not called for a remembered rejection. */
  default void tokenRefused(TokenRefused event) {}

  /** A token request failed for another reason; a token that has not expired stays in use. */
  default void tokenFailed(TokenFailed event) {}

  /** A call starts. Token requests are not calls. */
  default void callStarted(CallStarted event) {}

  /** An attempt failed and another one follows. */
  default void callRetried(CallRetried event) {}

  /** A call waits before an attempt. */
  default void callThrottled(CallThrottled event) {}

  /**
   * An optional property of a response, or an element of an optional list or map, cannot be read:
   * it is absent in the result. Not called for a blank text, which counts as absent. Called once
   * for each such value, on the thread that reads the response; a response that has more than one
   * format is read after {@link #callFinished}.
   */
  default void propertyUnreadable(PropertyUnreadable event) {}

  /** A call ended, with success or not; called once for each {@link #callStarted}. */
  default void callFinished(CallFinished event) {}

  /** A credential reached a threshold before its expiry, or has expired. */
  default void credentialExpiring(CredentialExpiring event) {}

  /** The state of a long-running plan was saved. */
  default void checkpointSaved(CheckpointSaved event) {}
}
