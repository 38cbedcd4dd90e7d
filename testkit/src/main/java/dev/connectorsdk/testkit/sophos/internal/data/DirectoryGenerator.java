package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** Generates directory users, admins and custom roles. */
public final class DirectoryGenerator {
  private static final List<String> FIRST_NAMES =
      List.of("Ada", "Bruno", "Chen", "Dina", "Emil", "Farah", "Goran", "Hana");
  private static final List<String> LAST_NAMES =
      List.of("Archer", "Baker", "Cooper", "Dyer", "Fisher", "Glover", "Mason", "Potter");
  private static final List<List<String>> ROLE_SETS =
      List.of(
          List.of("central_read_only", "endpoint_product_readOnly"),
          List.of("central_helpdesk", "endpoint_product_helpdesk", "server_product_helpdesk"),
          List.of("central_read_only", "firewall_product_admin"));

  private DirectoryGenerator() {}

  public static Map<String, Object> user(ItemSeed seed, SimulatedTenant tenant, String now) {
    String first = seed.oneOf(FIRST_NAMES);
    String last = seed.oneOf(LAST_NAMES);
    return Json.object(
        "id",
        seed.id(),
        "name",
        first + " " + last,
        "firstName",
        first,
        "lastName",
        last,
        "email",
        first.charAt(0) + "." + last + seed.number() + "@example.com",
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

  public static Map<String, Object> admin(
      SimulatedTenant tenant,
      Map<String, Object> user,
      String adminId,
      String assignmentId,
      String roleId,
      String now) {
    return Json.object(
        "id", adminId,
        "tenant", Map.of("id", tenant.id()),
        "users", List.of(ItemProperties.select(user, List.of("name"))),
        "profile",
            ItemProperties.without(
                ItemProperties.select(user, List.of("name", "firstName", "lastName", "email")),
                List.of("id")),
        "roleAssignments", List.of(Json.object("id", assignmentId, "roleId", roleId)),
        "createdAt", now,
        "updatedAt", now);
  }

  public static Map<String, Object> role(ItemSeed seed, String now) {
    return Json.object(
        "id",
        seed.id(),
        "name",
        "Duty " + seed.number(),
        "description",
        "Generated role " + seed.number(),
        "type",
        "custom",
        "principalType",
        "user",
        "permissionSets",
        seed.oneOf(ROLE_SETS),
        "createdAt",
        now,
        "updatedAt",
        now);
  }
}
