package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The roles and permission sets that every tenant starts with. Sophos publishes neither role ids
 * nor the full list of sets; names and forms follow its samples.
 */
final class PredefinedRoles {
  static final String SUPER_ADMIN = "Super Admin";

  private static final List<String> FOR_USERS =
      List.of(SUPER_ADMIN, "Admin", "Help Desk", "Read-only");
  private static final List<String> PRODUCTS =
      List.of("endpoint", "server", "encryption", "emailGateway", "mobile", "wireless", "firewall");
  private static final List<String> ACCESS = List.of("admin", "readOnly", "helpdesk");

  private PredefinedRoles() {}

  static Stream<Map<String, Object>> roles(Ids ids, String madeAt) {
    return Stream.concat(
        FOR_USERS.stream().map(name -> role(ids, name, "user", madeAt)),
        Arrays.stream(ServiceRole.values())
            .map(role -> role(ids, role.title(), "service", madeAt)));
  }

  /** The ids of a tenant's roles for people, all but Super Admin. */
  static List<String> belowSuperAdmin(SimulatedTenant tenant) {
    return tenant.roles().stream()
        .filter(role -> FOR_USERS.indexOf(role.get("name")) > 0)
        .flatMap(role -> Items.text(role, "id").stream())
        .toList();
  }

  static Stream<Map<String, Object>> permissionSets() {
    return Stream.of(
            Stream.of(set("central_admin", "base", "admin", List.of(), false)),
            Stream.of(set("central_read_only", "base", "readOnly", List.of(), true)),
            Stream.of(set("central_helpdesk", "base", "helpdesk", List.of(), true)),
            Stream.of(set("central_settings", "setting", "admin", List.of(), true)),
            PRODUCTS.stream().flatMap(PredefinedRoles::productSets))
        .flatMap(sets -> sets);
  }

  private static Stream<Map<String, Object>> productSets(String product) {
    return ACCESS.stream()
        .map(
            access ->
                set(product + "_product_" + access, "product", access, List.of(product), true));
  }

  private static Map<String, Object> role(Ids ids, String name, String principal, String madeAt) {
    return Json.object(
        "id",
        ids.uuid(),
        "name",
        name,
        "description",
        "Predefined role " + name,
        "type",
        "predefined",
        "principalType",
        principal,
        "permissionSets",
        List.of("central_admin"),
        "createdAt",
        madeAt,
        "updatedAt",
        madeAt);
  }

  private static Map<String, Object> set(
      String id, String type, String access, List<String> products, boolean custom) {
    return Json.object(
        "id", id,
        "name", id.replace('_', ' '),
        "type", type,
        "principalTypes", List.of("user", "service"),
        "allowedInCustomRoles", custom,
        "description", "Permission set " + id,
        "access", access,
        "products", products);
  }
}
