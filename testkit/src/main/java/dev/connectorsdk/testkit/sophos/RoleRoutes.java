package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common API, roles and permission sets. Predefined roles cannot be changed. */
final class RoleRoutes {
  private static final String LIST = "/common/v1/roles";
  private static final String ONE = LIST + "/{roleId}";
  private static final Set<String> PRINCIPALS = Set.of("user", "service");

  private final Clock clock;
  private final Ids ids;

  RoleRoutes(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(TenantRouter router) {
    router.get(LIST, RoleRoutes::list);
    router.post(LIST, call -> call.tenant().exclusively(() -> create(call)));
    router.get(LIST + "/permission-sets", RoleRoutes::permissionSets);
    router.get(ONE, call -> SimulatedResponse.ok(Items.pick(find(call), call.fields())));
    router.patch(ONE, call -> call.tenant().exclusively(() -> patch(call)));
    router.delete(ONE, call -> call.tenant().exclusively(() -> delete(call)));
  }

  private static SimulatedResponse list(TenantCall call) {
    List<String> types = only(call.query().oneOf("type", Set.of("predefined", "custom")));
    List<String> principals = only(call.query().oneOf("principalType", PRINCIPALS));
    List<Map<String, Object>> fitting =
        call.tenant().roles().stream()
            .filter(role -> Items.isOneOf(role, "type", types))
            .filter(role -> Items.isOneOf(role, "principalType", principals))
            .map(role -> Items.pick(role, call.fields()))
            .toList();
    return SimulatedResponse.ok(Json.object("items", fitting));
  }

  private static SimulatedResponse permissionSets(TenantCall call) {
    Params params = call.query();
    List<String> types = only(params.oneOf("type", Set.of("base", "setting", "product")));
    List<String> access = only(params.oneOf("access", Set.of("admin", "readOnly", "helpdesk")));
    List<String> custom = only(params.flag("allowedInCustomRole").map(Object::toString));
    Optional<String> product = params.text("product");
    Optional<String> principal = params.oneOf("principalType", PRINCIPALS);
    List<Map<String, Object>> fitting =
        call.tenant().permissionSets().stream()
            .filter(set -> Items.isOneOf(set, "type", types))
            .filter(set -> Items.isOneOf(set, "access", access))
            .filter(set -> Items.isOneOf(set, "allowedInCustomRoles", custom))
            .filter(set -> product.isEmpty() || lists(set, "products", product.get()))
            .filter(set -> principal.isEmpty() || lists(set, "principalTypes", principal.get()))
            .map(set -> Items.pick(set, call.fields()))
            .toList();
    return SimulatedResponse.ok(Json.object("items", fitting));
  }

  private SimulatedResponse create(TenantCall call) {
    Params body = call.body();
    String name = body.requiredText("name");
    String principal =
        body.oneOf("principalType", PRINCIPALS)
            .orElseThrow(() -> Errors.badRequest("principalType is required"));
    List<String> sets = permissionSets(call, body);
    refuseTakenName(call, name, "");
    String now = Times.text(clock.instant());
    Map<String, Object> role =
        Json.object(
            "id", ids.uuid(),
            "name", name,
            "description", body.text("description").orElse(""),
            "type", "custom",
            "principalType", principal,
            "permissionSets", sets,
            "createdAt", now,
            "updatedAt", now);
    call.tenant().roles().add(role);
    return SimulatedResponse.json(201, Items.pick(role, call.fields()));
  }

  private SimulatedResponse patch(TenantCall call) {
    Map<String, Object> role = find(call);
    Params body = call.body();
    refusePredefined(role);
    if (body.has("principalType")) {
      throw Errors.badRequest("principalType cannot be changed");
    }
    Optional<String> name = body.text("name");
    name.ifPresent(wanted -> refuseTakenName(call, wanted, call.id("roleId")));
    Optional<List<String>> sets =
        body.has("permissionSets") ? Optional.of(permissionSets(call, body)) : Optional.empty();
    Optional<Map<String, Object>> changed =
        call.tenant()
            .roles()
            .update(
                call.id("roleId"),
                members -> {
                  name.ifPresent(value -> members.put("name", value));
                  body.text("description").ifPresent(value -> members.put("description", value));
                  sets.ifPresent(value -> members.put("permissionSets", value));
                  members.put("updatedAt", Times.text(clock.instant()));
                  return members;
                });
    return SimulatedResponse.ok(Items.pick(changed.orElse(role), call.fields()));
  }

  /** No 404 is documented for an absent role; that it answers {@code false} is unverified. */
  private static SimulatedResponse delete(TenantCall call) {
    String id = call.id("roleId");
    call.tenant().roles().get(id).ifPresent(RoleRoutes::refusePredefined);
    if (AdminRules.isAssigned(call.tenant(), id)) {
      throw Errors.conflict("The role is assigned to an admin");
    }
    return EndpointRoutes.deleted(call.tenant().roles().remove(id));
  }

  private static Map<String, Object> find(TenantCall call) {
    return call.tenant()
        .roles()
        .get(call.id("roleId"))
        .orElseThrow(() -> Errors.notFound("The role does not exist"));
  }

  private static List<String> permissionSets(TenantCall call, Params body) {
    List<String> sets = body.texts("permissionSets");
    if (sets.isEmpty()) {
      throw Errors.badRequest("permissionSets is required");
    }
    for (String id : sets) {
      boolean allowed =
          call.tenant()
              .permissionSets()
              .get(id)
              .filter(set -> Boolean.TRUE.equals(set.get("allowedInCustomRoles")))
              .isPresent();
      if (!allowed) {
        throw Errors.badRequest("The permission set " + id + " is not allowed");
      }
    }
    return sets;
  }

  private static void refuseTakenName(TenantCall call, String name, String ownId) {
    boolean taken =
        call.tenant().roles().stream()
            .filter(role -> !ownId.equals(role.get("id")))
            .anyMatch(role -> name.equalsIgnoreCase(String.valueOf(role.get("name"))));
    if (taken) {
      throw Errors.conflict("The role name is already in use");
    }
  }

  /** Which status the real service gives for a predefined role is unverified. */
  private static void refusePredefined(Map<String, Object> role) {
    if ("predefined".equals(role.get("type"))) {
      throw Errors.badRequest("A predefined role cannot be changed or deleted");
    }
  }

  private static List<String> only(Optional<String> wanted) {
    return wanted.stream().toList();
  }

  private static boolean lists(Map<String, Object> item, String name, String wanted) {
    return item.get(name) instanceof List<?> values && values.contains(wanted);
  }
}
