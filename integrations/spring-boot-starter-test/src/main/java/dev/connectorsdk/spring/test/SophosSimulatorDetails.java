package dev.connectorsdk.spring.test;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.spring.SophosConnectionDetails;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The current Super Admin credential of the simulated tenant, also after a change of its secret,
 * and the URLs of the simulator.
 *
 * @param central the simulator
 */
record SophosSimulatorDetails(SophosCentralSimulator central) implements SophosConnectionDetails {

  @Override
  public CredentialSource credentials() {
    return CredentialSource.of(
        () -> {
          SimulatedCredential credential = central.tenantCredential();
          return ClientCredentials.of(credential.clientId(), credential.revealSecret());
        });
  }

  @Override
  public Optional<URI> identityUrl() {
    return Optional.of(central.identityUrl());
  }

  @Override
  public Optional<URI> apiUrl() {
    return Optional.of(central.globalUrl());
  }

  @Override
  public List<String> allowedHosts() {
    return List.of(central.identityUrl().getHost());
  }
}
