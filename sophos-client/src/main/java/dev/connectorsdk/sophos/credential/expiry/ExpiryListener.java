package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;

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

  /**
   * Passes each report on to the listener of a client, as {@link CredentialExpiring}: register it
   * with the monitor to have all events in one place.
   */
  static ExpiryListener to(ClientListener listener) {
    return (credential, state) -> {
      if (state instanceof ExpiryState.Expiring expiring) {
        listener.credentialExpiring(
            new CredentialExpiring(credential.name(), expiring.at().on(), expiring.daysLeft()));
      } else if (state instanceof ExpiryState.Expired expired) {
        listener.credentialExpiring(
            new CredentialExpiring(credential.name(), expired.at().on(), -expired.daysSince()));
      }
    };
  }
}
