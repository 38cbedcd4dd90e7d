package dev.connectorsdk.testkit.stackone;

import java.net.URI;

/**
 * The customer who opens an auth link and links the account, without a browser.
 *
 * <p>The same happens when a browser or curl opens the link and sends its form.
 */
public interface SimulatedCustomer {
  /**
   * Opens a link and links the account of the only connector it offers.
   *
   * @return the account: {@code active}, or {@code error} if the provider refused the credentials
   * @throws IllegalStateException if the link is unknown or expired, if no enabled profile fits it
   *     or if several connectors do
   */
  SimulatedAccount open(URI authLink);

  /**
   * Opens a link and links the account of a connector that it offers.
   *
   * @return the account: {@code active}, or {@code error} if the provider refused the credentials
   * @throws IllegalStateException if the link is unknown or expired, or does not offer the
   *     connector
   */
  SimulatedAccount open(URI authLink, String connectorKey);
}
