package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** Generates directory users, user groups, admins and custom roles. */
public final class DirectoryGenerator {
  public static final String USERS = "/common/v1/directory/users";
  public static final String USER_GROUPS = "/common/v1/directory/user-groups";

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

  /** Adds the user groups of a tenant: one of its first user, and an empty one that is synced. */
  static void addUserGroups(ItemStore groups, SimulatedTenant tenant, RandomIds random) {
    Map<String, Object> own = userGroup(random.uuid(), "Administrators", "custom", tenant);
    own.put("userIds", tenant.users().first(1).stream().map(user -> user.get("id")).toList());
    groups.add(own);
    Map<String, Object> synced =
        userGroup(random.uuid(), "Domain Users", "activeDirectory", tenant);
    synced.put("domain", "example.com");
    groups.add(synced);
  }

  private static Map<String, Object> userGroup(
      String id, String name, String source, SimulatedTenant tenant) {
    return Json.object(
        "id",
        id,
        "name",
        name,
        "description",
        "Generated",
        "source",
        Map.of("type", source),
        "tenant",
        Map.of("id", tenant.id()),
        "createdAt",
        "2026-01-01T00:00:00.000Z",
        "updatedAt",
        "2026-01-01T00:00:00.000Z");
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
