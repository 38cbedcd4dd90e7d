package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.endpoint.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row of an endpoint in an inventory. */
final class InventoryRow {
  static final List<String> COLUMNS =
      List.of(
          "tenant",
          "id",
          "hostname",
          "type",
          "system",
          "health",
          "group",
          "isolation",
          "tamper_protection",
          "encryption",
          "package",
          "user",
          "ip",
          "mac",
          "last_seen");

  private InventoryRow() {}

  static Map<String, String> of(String tenant, Endpoint endpoint) {
    List<String> values =
        List.of(
            tenant,
            endpoint.id(),
            text(endpoint.hostname()),
            text(endpoint.type().map(type -> type.value())),
            text(endpoint.os().flatMap(Endpoint.Os::name)),
            text(endpoint.health().flatMap(one -> one.overall()).map(status -> status.value())),
            text(endpoint.group().flatMap(group -> group.name())),
            text(
                endpoint
                    .isolation()
                    .flatMap(Endpoint.Isolation::status)
                    .map(status -> status.value())),
            text(endpoint.tamperProtectionEnabled().map(on -> on ? "on" : "off")),
            text(
                endpoint
                    .encryption()
                    .flatMap(one -> one.overallStatus())
                    .map(status -> status.value())),
            text(endpoint.packages().flatMap(all -> all.protection()).flatMap(one -> one.name())),
            text(endpoint.associatedPerson().flatMap(person -> person.name())),
            String.join(" ", endpoint.ipv4Addresses()),
            String.join(" ", endpoint.macAddresses()),
            text(endpoint.lastSeenAt()));
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      row.put(COLUMNS.get(i), values.get(i));
    }
    return row;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
