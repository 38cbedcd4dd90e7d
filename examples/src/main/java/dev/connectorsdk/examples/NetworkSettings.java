package dev.connectorsdk.examples;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.Environment;

/**
 * The proxy and the certificate authorities of the programs, read from the environment. The SDK
 * itself reads neither.
 */
public final class NetworkSettings {
  private static final String PROXY = "HTTPS_PROXY";
  private static final String AUTHORITIES = "EXTRA_CA_CERTS";

  private NetworkSettings() {}

  /**
   * Adds the proxy of {@code HTTPS_PROXY} or {@code https_proxy}, and the PEM file of {@code
   * EXTRA_CA_CERTS}.
   *
   * @throws IllegalArgumentException if a variable has no valid value; the message does not repeat
   *     it
   */
  public static ClientOptions.Builder applyTo(
      ClientOptions.Builder options, Environment environment) {
    return options
        .proxy(environment.proxy(PROXY).or(() -> environment.proxy("https_proxy")))
        .trustedCertificates(environment.file(AUTHORITIES));
  }
}
