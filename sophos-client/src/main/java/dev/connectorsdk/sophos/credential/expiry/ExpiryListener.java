package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;

/** Receives reports of credentials that reach a threshold or expire. */
@FunctionalInterface
public interface ExpiryListener {

  /**
   * Called once for each threshold that is reached, and for the expiry, on the thread of the check. If it throws, the next check repeats the report.
   *
   * @param credential the credential
   * @param state {@link ExpiryState.Expiring} or {@link ExpiryState.Expired}
   */
  void reached(ApiCredential credential, ExpiryState state);

  /**
   * Returns a listener that publishes reports to the listener of a client, as {@link CredentialExpiring} events.
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
