package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Makes up people, and the roles that admins may have. */
final class PersonSample {
  private static final List<String> FIRST_NAMES =
      List.of("Ada", "Bruno", "Chen", "Dina", "Emil", "Farah", "Goran", "Hana");
  private static final List<String> LAST_NAMES =
      List.of("Archer", "Baker", "Cooper", "Dyer", "Fisher", "Glover", "Mason", "Potter");
  private static final List<List<String>> ROLE_SETS =
      List.of(
          List.of("central_read_only", "endpoint_product_readOnly"),
          List.of("central_helpdesk", "endpoint_product_helpdesk", "server_product_helpdesk"),
          List.of("central_read_only", "firewall_product_admin"));

  private PersonSample() {}

  static Map<String, Object> user(Samples.Made made, SimulatedTenant tenant, String now) {
    String first = made.oneOf(FIRST_NAMES);
    String last = made.oneOf(LAST_NAMES);
    return Json.object(
        "id",
        made.id(),
        "name",
        first + " " + last,
        "firstName",
        first,
        "lastName",
        last,
        "email",
        first.charAt(0) + "." + last + made.number() + "@example.com",
        "source",
        Map.of("type", "custom"),
        "tenant",
        Map.of("id", tenant.id()),
        "groups",
        Json.object("total", 0, "itemsCount", 0, "items", List.of()),
        "createdAt",
        now,
        "updatedAt",
        now);
  }

  static Map<String, Object> role(Samples.Made made, String now) {
    return Json.object(
        "id",
        made.id(),
        "name",
        "Duty " + made.number(),
        "description",
        "Made-up role " + made.number(),
        "type",
        "custom",
        "principalType",
        "user",
        "permissionSets",
        made.oneOf(ROLE_SETS),
        "createdAt",
        now,
        "updatedAt",
        now);
  }
}
