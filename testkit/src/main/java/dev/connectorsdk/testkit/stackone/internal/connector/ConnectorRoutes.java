package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /connectors/meta}: the connectors of the project. */
public final class ConnectorRoutes {
  private final Project project;

  public ConnectorRoutes(Project project) {
    this.project = project;
  }

  public void addTo(ApiRoutes routes) {
    routes.read("GET", "/connectors/meta", this::list);
    routes.read("GET", "/connectors/meta/{provider}", this::get);
  }

  private SimulatedResponse list(Request request) {
    Set<String> include = QueryParameters.commaList(request, "include");
    List<Map<String, @Nullable Object>> metas =
        project.catalog().connectors().stream()
            .filter(connector -> include.contains("inactive") || active(connector))
            .map(connector -> connector.toMeta(active(connector), include))
            .toList();
    return SimulatedResponse.ok(metas);
  }

  private SimulatedResponse get(Request request) {
    Connector connector = project.catalog().get(request.pathValue("provider"));
    return SimulatedResponse.ok(
        connector.toMeta(active(connector), QueryParameters.commaList(request, "include")));
  }

  /** Whether the project has an enabled profile of the connector. */
  private boolean active(Connector connector) {
    return project.profiles().all().stream()
        .anyMatch(row -> row.connectorKey().equals(connector.key()) && row.active());
  }
}
