package dev.connectorsdk.spring.test;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.spring.ApiKeySource;
import dev.connectorsdk.spring.StackOneConnectionDetails;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The API key and the URL of the simulator.
 *
 * @param stackOne the simulator
 */
record StackOneSimulatorDetails(StackOneSimulator stackOne) implements StackOneConnectionDetails {

  @Override
  public ApiKeySource apiKey() {
    return () -> ApiKey.of(stackOne.apiKey().reveal());
  }

  @Override
  public Optional<URI> apiUrl() {
    return Optional.of(stackOne.apiUrl());
  }

  @Override
  public List<String> allowedHosts() {
    return List.of(stackOne.apiUrl().getHost());
  }
}
