package dev.connectorsdk.testkit.stackone;

import java.util.List;
import java.util.Optional;

/** The connectors that the simulated project can use. */
final class Catalogue {
  private final List<SimulatedConnector> connectors;

  Catalogue(List<SimulatedConnector> connectors) {
    this.connectors = List.copyOf(connectors);
  }

  List<SimulatedConnector> connectors() {
    return connectors;
  }

  Optional<SimulatedConnector> find(String key) {
    return connectors.stream().filter(connector -> connector.key().equals(key)).findFirst();
  }

  SimulatedConnector get(String key) {
    return find(key).orElseThrow(() -> Rejection.notFound("Connector not found"));
  }
}
