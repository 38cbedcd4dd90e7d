package dev.connectorsdk.sophos.audit;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;

/**
 * An audit event (Audit events API, GET /audit/v1/audit-events). The operation is not in the
 * vendor's published collection, and the properties of an event are not published: they are kept as
 * the service returned them. {@code toString} does not show them.
 *
 * @param properties the properties by their names
 */
public record AuditEvent(@UnknownProperties Map<String, Object> properties) {
  /** Copies the map. */
  public AuditEvent {
    properties = Copies.of(properties);
  }

  /** Returns a property as text; absent if the event does not have it. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(properties.get(name)).map(Object::toString);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
