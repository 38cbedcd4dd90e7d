package dev.connectorsdk.examples;

import static dev.connectorsdk.examples.Table.row;

import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats alerts and endpoints as table rows, and as JSON values with their ids. */
public final class RowFormatter {
  private RowFormatter() {}

  /** Returns a table row for each alert. */
  public static List<Map<String, String>> alerts(List<Alert> alerts) {
    return alerts.stream()
        .map(
            alert ->
                row(
                    "raised", text(alert.raisedAt()),
                    "severity", text(alert.severity().map(severity -> severity.value())),
                    "category", text(alert.category().map(category -> category.value())),
                    "description", text(alert.description())))
        .toList();
  }

  /** Returns a table row for each endpoint. */
  public static List<Map<String, String>> endpoints(List<Endpoint> endpoints) {
    return endpoints.stream()
        .map(
            endpoint ->
                row(
                    "hostname", text(endpoint.hostname()),
                    "type", text(endpoint.type().map(type -> type.value())),
                    "system", text(endpoint.os().flatMap(os -> os.name())),
                    "health",
                        text(
                            endpoint
                                .health()
                                .flatMap(health -> health.overall())
                                .map(status -> status.value())),
                    "last seen", text(endpoint.lastSeenAt())))
        .toList();
  }

  /** Returns the same as JSON values, with the id of each alert. */
  public static List<Map<String, String>> alertProperties(List<Alert> alerts) {
    return properties(alerts.stream().map(Alert::id).toList(), alerts(alerts));
  }

  /** Returns the same as JSON values, with the id of each endpoint. */
  public static List<Map<String, String>> endpointProperties(List<Endpoint> endpoints) {
    return properties(endpoints.stream().map(Endpoint::id).toList(), endpoints(endpoints));
  }

  private static List<Map<String, String>> properties(
      List<String> ids, List<Map<String, String>> rows) {
    List<Map<String, String>> properties = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = new LinkedHashMap<>(Map.of("id", ids.get(i)));
      rows.get(i).forEach((name, text) -> row.put(JsonText.key(name), text));
      properties.add(row);
    }
    return properties;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
