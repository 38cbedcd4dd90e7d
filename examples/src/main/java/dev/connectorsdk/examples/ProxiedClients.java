package dev.connectorsdk.examples;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.HttpProxy;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.nio.file.Path;

/**
 * Clients behind a corporate proxy.
 *
 * @param sophos calls Sophos Central through the proxy
 * @param stackOne calls StackOne through the proxy
 */
record ProxiedClients(SophosClient sophos, StackOneClient stackOne) implements AutoCloseable {

  /** The same options for both clients. */
  static ProxiedClients open(
      String host,
      int port,
      Secret password,
      Path authority,
      ClientCredentials credentials,
      ApiKey key) {
    // snippet proxy
    ClientOptions options =
        ClientOptions.builder()
            .proxy(HttpProxy.of(host, port).withLogin("svc-connector", password))
            .trustedCertificates(authority) // a PEM file; only if the proxy intercepts TLS
            .build();
    SophosClient sophos = SophosClient.builder().credentials(credentials).options(options).build();
    StackOneClient stackOne = StackOneClient.builder().apiKey(key).options(options).build();
    // end
    return new ProxiedClients(sophos, stackOne);
  }

  /** The proxy of the environment variable that other programs use. */
  static ClientOptions ofEnvironment(Environment environment) {
    // snippet environment
    ClientOptions options = ClientOptions.builder().proxy(environment.proxy("HTTPS_PROXY")).build();
    // end
    return options;
  }

  @Override
  public void close() {
    sophos.close();
    stackOne.close();
  }
}
