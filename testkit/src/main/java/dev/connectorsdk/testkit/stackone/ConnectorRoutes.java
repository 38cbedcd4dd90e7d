package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /connectors/meta}: what the project could connect to. */
final class ConnectorRoutes {
  private final Project project;

  ConnectorRoutes(Project project) {
    this.project = project;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/connectors/meta", ApiKeyScope.PLATFORM_READ, this::list);
    routes.add("GET", "/connectors/meta/{provider}", ApiKeyScope.PLATFORM_READ, this::get);
  }

  private SimulatedResponse list(Request request) {
    Set<String> include = Parameters.commaList(request, "include");
    List<Map<String, @Nullable Object>> metas =
        project.catalogue().connectors().stream()
            .filter(connector -> include.contains("inactive") || active(connector))
            .map(connector -> connector.toMeta(active(connector), include))
            .toList();
    return SimulatedResponse.ok(metas);
  }

  private SimulatedResponse get(Request request) {
    SimulatedConnector connector = project.catalogue().get(request.pathValue("provider"));
    return SimulatedResponse.ok(
        connector.toMeta(active(connector), Parameters.commaList(request, "include")));
  }

  /** Whether the project has an enabled profile of the connector. */
  private boolean active(SimulatedConnector connector) {
    return project.profiles().all().stream()
        .anyMatch(row -> row.connectorKey().equals(connector.key()) && row.active());
  }
}
