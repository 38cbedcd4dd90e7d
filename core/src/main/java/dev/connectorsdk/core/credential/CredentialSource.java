package dev.connectorsdk.core.credential;

import java.util.function.Supplier;

/**
 * Where a client gets its credentials from if they may change while it runs. Asked by one thread at
 * a time for each client.
 */
public interface CredentialSource extends Supplier<ClientCredentials> {

  /** The credentials to ask for the next token with; asked before every token. */
  @Override
  ClientCredentials get();

  /**
   * What to use in the place of credentials that the token endpoint has refused.
   *
   * @return others, which are tried at once, or the same if there are none
   */
  ClientCredentials replacementFor(ClientCredentials refused);

  /**
   * A source that keeps what a supplier gives and asks it again only after a refusal, so that a
   * supplier may be slow or down for a while. A supplier that is a source already stays as it is.
   */
  static CredentialSource of(Supplier<ClientCredentials> supplier) {
    return supplier instanceof CredentialSource source ? source : new CachedCredentials(supplier);
  }
}
