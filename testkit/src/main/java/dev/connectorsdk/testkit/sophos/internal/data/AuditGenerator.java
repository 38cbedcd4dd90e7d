package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Generates audit events. Their form is unknown: they have a property for each filter, a time and a
 * text, under invented names.
 */
public final class AuditGenerator {
  public static final String EVENTS = "/audit/v1/audit-events";

  private static final List<String> TEXTS =
      List.of("API credential created", "Policy changed", "Admin signed in");

  private AuditGenerator() {}

  static void addTo(ItemStore items, RandomIds random, SimulatedTenant tenant, Instant now) {
    String author = random.uuid();
    for (int i = 0; i < TEXTS.size(); i++) {
      Instant time = now.minus(Duration.ofDays(TEXTS.size() - i));
      items.add(
          Json.object(
              "id",
              random.uuid(),
              "description",
              TEXTS.get(i),
              "originIpAddress",
              "192.0.2." + (i + 1),
              "modifiedBy",
              author,
              "modifierAccountId",
              tenant.id(),
              "resourceOwnerId",
              tenant.id(),
              "createdAt",
              Timestamps.text(time)));
    }
  }
}
