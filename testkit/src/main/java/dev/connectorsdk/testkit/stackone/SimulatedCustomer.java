package dev.connectorsdk.testkit.stackone;

import java.net.URI;

/**
 * Opens auth links and links accounts as a customer does, without a browser.
 *
 * <p>A browser or curl that opens the link and submits its form has the same effect.
 */
public interface SimulatedCustomer {
  /**
   * Opens a link and links an account of its only connector.
   *
   * @return the account: {@code active}, or {@code error} if the provider rejected the credentials
   * @throws IllegalStateException if the link is unknown or expired, or if it has no connector with
   *     an enabled profile or several
   */
  SimulatedAccount open(URI authLink);

  /**
   * Opens a link and links an account of one of its connectors.
   *
   * @return the account: {@code active}, or {@code error} if the provider rejected the credentials
   * @throws IllegalStateException if the link is unknown or expired, or does not offer the
   *     connector
   */
  SimulatedAccount open(URI authLink, String connectorKey);

  /**
   * Opens a link and cancels.
   *
   * @throws IllegalStateException if the link is unknown or expired
   */
  void cancel(URI authLink);

  /**
   * Opens a link, and the provider refuses with an OAuth error, so that no account is linked.
   *
   * @throws IllegalStateException if the link is unknown or expired
   */
  void fail(URI authLink, String oauthErrorCode, String description);
}
