package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The customer who opens an auth link and links the account, without a browser.
 *
 * <p>The same happens when a browser or curl opens the link and sends its form.
 */
public final class SimulatedCustomer {
  private final AccountLinking linker;

  SimulatedCustomer(AccountLinking linker) {
    this.linker = linker;
  }

  /**
   * Opens a link and links the account of the only connector it offers.
   *
   * @return the account: {@code active}, or {@code error} if the provider refused the credentials
   * @throws IllegalStateException if the link is unknown or expired, if no enabled profile fits it
   *     or if several connectors do
   */
  public SimulatedAccount open(URI authLink) {
    return link(authLink, null);
  }

  /**
   * Opens a link and links the account of a connector that it offers.
   *
   * @return the account: {@code active}, or {@code error} if the provider refused the credentials
   * @throws IllegalStateException if the link is unknown or expired, or does not offer the
   *     connector
   */
  public SimulatedAccount open(URI authLink, String connectorKey) {
    return link(authLink, connectorKey);
  }

  private SimulatedAccount link(URI authLink, @Nullable String connectorKey) {
    try {
      return linker.link(linker.open(AuthLink.token(authLink)), connectorKey);
    } catch (Rejection rejection) {
      throw new IllegalStateException(rejection.text(), rejection);
    }
  }
}
