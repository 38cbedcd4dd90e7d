package dev.connectorsdk.sophos.credential;

/** Is told when a credential reaches a threshold, or expires. */
@FunctionalInterface
public interface ExpiryListener {

  /**
   * A threshold was reached, or the credential has expired. Called once for each, on the thread of
   * the check. If it throws, the report is made again by the next check.
   *
   * @param credential which one
   * @param state {@link ExpiryState.Expiring} or {@link ExpiryState.Expired}
   */
  void reached(ApiCredential credential, ExpiryState state);
}
