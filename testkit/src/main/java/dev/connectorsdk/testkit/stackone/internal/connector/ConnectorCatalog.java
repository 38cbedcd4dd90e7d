package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.util.List;
import java.util.Optional;

/** The connectors of the simulated project. */
public final class ConnectorCatalog {
  private final List<Connector> connectors;

  public ConnectorCatalog(List<Connector> connectors) {
    this.connectors = List.copyOf(connectors);
  }

  public List<Connector> connectors() {
    return connectors;
  }

  public Optional<Connector> find(String key) {
    return connectors.stream().filter(connector -> connector.key().equals(key)).findFirst();
  }

  public Connector get(String key) {
    return find(key).orElseThrow(() -> ApiErrorException.notFound("Connector not found"));
  }
}
