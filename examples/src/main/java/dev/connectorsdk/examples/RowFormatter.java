package dev.connectorsdk.examples.onboard;

import static dev.connectorsdk.examples.Table.row;

import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats alerts and endpoints as table rows, for text and JSON. */
final class RowFormatter {
  private RowFormatter() {}

  static List<Map<String, String>> alerts(List<Alert> alerts) {
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

  static List<Map<String, String>> endpoints(List<Endpoint> endpoints) {
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

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
