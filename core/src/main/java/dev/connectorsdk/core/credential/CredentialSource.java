package dev.connectorsdk.core.credential;

import java.util.function.Supplier;

/**
 * Supplies the credentials of a client if they may change while it runs. Each client calls it from
 * one thread at a time, and holds no lock meanwhile.
 */
public interface CredentialSource extends Supplier<ClientCredentials> {

  /** Returns the credentials for the next token request; called before every token request. */
  @Override
  ClientCredentials get();

  /**
   * Returns the replacement for credentials that the token endpoint has rejected.
   *
   * @return other credentials, which are tried at once, or the same if there are none
   */
  ClientCredentials replacementFor(ClientCredentials rejected);

  /**
   * Returns a source that caches the credentials of a supplier and calls it again only after a
   * rejection, so that the supplier may be slow or temporarily unavailable. A supplier that is a
   * {@code CredentialSource} is returned unchanged.
   */
  static CredentialSource of(Supplier<ClientCredentials> supplier) {
    return supplier instanceof CredentialSource source ? source : new CachedCredentials(supplier);
  }
}
