package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The roles and permission sets that every tenant starts with. Sophos publishes neither role ids
 * nor the full list of sets; names and forms follow its samples.
 */
public final class PredefinedRoles {
  public static final String SUPER_ADMIN = "Super Admin";

  private static final List<String> FOR_USERS =
      List.of(SUPER_ADMIN, "Admin", "Help Desk", "Read-only");
  private static final List<String> PRODUCTS =
      List.of("endpoint", "server", "encryption", "emailGateway", "mobile", "wireless", "firewall");
  private static final List<String> ACCESS = List.of("admin", "readOnly", "helpdesk");

  private PredefinedRoles() {}

  public static Stream<Map<String, Object>> roles(RandomIds ids, String createdAt) {
    return Stream.concat(
        FOR_USERS.stream().map(name -> role(ids, name, "user", createdAt)),
        Arrays.stream(ServiceRole.values())
            .map(role -> role(ids, role.title(), "service", createdAt)));
  }

  /** Returns the ids of a tenant's predefined roles for admins, except Super Admin. */
  public static List<String> belowSuperAdmin(SimulatedTenant tenant) {
    return tenant.roles().all().stream()
        .filter(role -> FOR_USERS.indexOf(role.get("name")) > 0)
        .flatMap(role -> ItemProperties.text(role, "id").stream())
        .toList();
  }

  public static Optional<String> superAdminId(SimulatedTenant tenant) {
    return tenant.roles().all().stream()
        .filter(role -> "predefined".equals(role.get("type")))
        .filter(role -> SUPER_ADMIN.equals(role.get("name")))
        .flatMap(role -> ItemProperties.text(role, "id").stream())
        .findFirst();
  }

  public static Stream<Map<String, Object>> permissionSets() {
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

  private static Map<String, Object> role(
      RandomIds ids, String name, String principal, String createdAt) {
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
        createdAt,
        "updatedAt",
        createdAt);
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
