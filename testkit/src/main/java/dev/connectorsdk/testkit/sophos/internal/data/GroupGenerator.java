package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.Map;

/** Generates the endpoint groups of a tenant: two for computers and two for servers. */
public final class GroupGenerator {
  public static final String GROUPS = "/endpoint/v1/endpoint-groups";

  private static final int PER_TYPE = 2;

  private GroupGenerator() {}

  static void addTo(ItemStore items, SimulatedTenant tenant) {
    for (int i = 0; i < PER_TYPE; i++) {
      items.add(group(tenant, false, i));
      items.add(group(tenant, true, i));
    }
  }

  /** Returns the group of a generated endpoint, as the endpoint shows it. */
  static Map<String, Object> reference(SimulatedTenant tenant, boolean server, int number) {
    return Json.object("name", name(server, number), "id", id(tenant, server, number));
  }

  private static Map<String, Object> group(SimulatedTenant tenant, boolean server, int number) {
    return Json.object(
        "id",
        id(tenant, server, number),
        "name",
        name(server, number),
        "type",
        server ? "server" : "computer",
        "tenant",
        Map.of("id", tenant.id()),
        "description",
        "Generated",
        "createdAt",
        "2026-01-01T00:00:00.000Z",
        "updatedAt",
        "2026-01-01T00:00:00.000Z");
  }

  private static String name(boolean server, int number) {
    return (server ? "Servers " : "Computers ") + (number % PER_TYPE + 1);
  }

  private static String id(SimulatedTenant tenant, boolean server, int number) {
    long seed = SeededHash.of(tenant.id().hashCode(), name(server, number).hashCode());
    return new RandomIds(seed).uuid();
  }
}
