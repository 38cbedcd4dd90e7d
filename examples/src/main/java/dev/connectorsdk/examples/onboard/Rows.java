package dev.connectorsdk.examples.onboard;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alerts and endpoints as rows of a table, the same for people and machines. */
final class Rows {
  private static final int WIDEST = 60;

  private Rows() {}

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

  /** A table with a line for each row; says so if there is none. */
  static String table(List<Map<String, String>> rows) {
    if (rows.isEmpty()) {
      return "(none)";
    }
    List<Column> columns =
        rows.get(0).keySet().stream()
            .map(
                name ->
                    new Column()
                        .header(name)
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(WIDEST, OverflowBehaviour.ELLIPSIS_RIGHT))
            .toList();
    String[][] cells =
        rows.stream().map(row -> row.values().toArray(String[]::new)).toArray(String[][]::new);
    return AsciiTable.getTable(
        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns.toArray(Column[]::new), cells);
  }

  private static Map<String, String> row(String... namesAndTexts) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      row.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return row;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
