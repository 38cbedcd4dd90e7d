package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.PolicyGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.PolicySettingDefaults;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Endpoint API, policies and base policies; {@link PolicySettingRoutes} has their settings. That a
 * name is unique among the policies of a type is not published. What a policy applies to is stored
 * as published, though a third party states that the service rejects it.
 */
final class PolicyRoutes {
  static final String PATH = PolicyGenerator.POLICIES;

  private static final int MAX_PAGE_SIZE = 200;
  private static final String[] TYPES = PolicyGenerator.TYPES.toArray(new String[0]);
  private static final String[] PROPERTIES = {
    "priority", "enabled", "disableAt", "appliesTo", "settings"
  };

  private final ItemStamps stamps;

  private PolicyRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  static void addTo(ApiRouter router, ItemStamps stamps) {
    PolicyRoutes routes = new PolicyRoutes(stamps);
    CollectionRoutes policies =
        CollectionRoutes.of(router, stamps, PATH, "policyId")
            .filters(new ItemFilters().oneOf("policyType", "type", TYPES))
            .list(new OffsetPages(MAX_PAGE_SIZE))
            .get()
            .create(
                new BodyProperties()
                    .required("name")
                    .requiredOneOf("type", TYPES)
                    .optional(PROPERTIES),
                PolicyRoutes::create)
            .update(
                "PATCH",
                new BodyProperties().optional("name").optional(PROPERTIES),
                PolicyRoutes::update)
            .delete(PolicyRoutes::requireDeletable);
    policies.writeItem("POST", "/clone", request -> routes.copy(request, policies.find(request)));
    router.read("GET", PATH + "/settings", PolicyRoutes::metadata);
    String base = PATH + "/{policyType}/base";
    router.read("GET", base, request -> SimulatedResponse.ok(base(request)));
    router.write("PATCH", base, PolicyRoutes::updateBase);
    router.write("POST", base + "/clone", request -> routes.copy(request, base(request)));
    PolicySettingRoutes.addTo(router, PATH + "/{policyId}/settings", policies::find);
    PolicySettingRoutes.addTo(router, base + "/settings", PolicyRoutes::base);
    router.write(
        "PATCH",
        base + "/settings/{settingKey}",
        request -> PolicySettingRoutes.updateOne(request, base(request)));
  }

  /** Rejects the change of a policy that is locked by the managing account. */
  static void requireUnlocked(Map<String, Object> policy) {
    if (Boolean.TRUE.equals(policy.get("lockedByManagingAccount"))) {
      throw Errors.conflict("The policy is locked by the managing account");
    }
  }

  private static boolean isBase(Map<String, Object> policy) {
    return Objects.equals(policy.get("priority"), 0);
  }

  private static Map<String, Object> base(ApiRequest request) {
    String type = request.pathValue("policyType");
    return ofType(request, type)
        .filter(PolicyRoutes::isBase)
        .findFirst()
        .orElseThrow(() -> Errors.notFound("There is no such type of policy"));
  }

  private static Stream<Map<String, Object>> ofType(ApiRequest request, Object type) {
    return request.items(PATH).stream().filter(policy -> type.equals(policy.get("type")));
  }

  private static void create(ApiRequest request, Map<String, Object> policy) {
    String type = String.valueOf(policy.get("type"));
    requireNewName(request, policy);
    policy.put("lockedByManagingAccount", false);
    policy.put("tenant", Map.of("id", request.tenant().id(), "name", request.tenant().name()));
    policy.putIfAbsent("priority", ofType(request, type).count());
    policy.putIfAbsent("enabled", true);
    Map<String, Object> settings = PolicySettingDefaults.of(type);
    policy.put("settings", PolicySettingRoutes.merge(settings, policy, policy.get("settings")));
    policy.put("createdBy", request.principal());
    policy.put("updatedBy", request.principal());
  }

  private static void update(ApiRequest request, Map<String, Object> policy) {
    Map<String, Object> stored =
        request.items(PATH).get(String.valueOf(policy.get("id"))).orElseThrow();
    if (isBase(stored) && !Set.of("settings").containsAll(request.body().names())) {
      throw Errors.badRequest("Only the settings of a base policy can be changed");
    }
    requireUnlocked(stored);
    requireNewName(request, policy);
    Map<String, Object> settings = PolicySettingRoutes.settings(stored);
    policy.put(
        "settings",
        PolicySettingRoutes.merge(
            settings, stored, request.body().value("settings").orElse(Map.of())));
    policy.put("updatedBy", request.principal());
  }

  private static SimulatedResponse updateBase(ApiRequest request) {
    Map<String, Object> policy = base(request);
    PolicySettingRoutes.update(request, policy, request.body().value("settings").orElse(Map.of()));
    return SimulatedResponse.ok(base(request));
  }

  private static void requireDeletable(ApiRequest request, Map<String, Object> policy) {
    requireUnlocked(policy);
    if (isBase(policy)) {
      throw Errors.conflict("A base policy cannot be deleted");
    }
  }

  private SimulatedResponse copy(ApiRequest request, Map<String, Object> original) {
    Map<String, Object> policy = new LinkedHashMap<>(original);
    policy.put("id", stamps.uuid());
    policy.put("name", request.body().requiredText("name"));
    policy.put("priority", ofType(request, String.valueOf(original.get("type"))).count());
    policy.put("lockedByManagingAccount", false);
    policy.put("createdAt", stamps.now());
    policy.put("updatedAt", stamps.now());
    policy.put("createdBy", request.principal());
    policy.put("updatedBy", request.principal());
    requireNewName(request, policy);
    request.items(PATH).add(policy);
    return SimulatedResponse.json(201, policy);
  }

  private static void requireNewName(ApiRequest request, Map<String, Object> policy) {
    boolean used =
        ofType(request, policy.getOrDefault("type", ""))
            .filter(other -> !Objects.equals(other.get("id"), policy.get("id")))
            .anyMatch(other -> Objects.equals(other.get("name"), policy.get("name")));
    if (used) {
      throw Errors.conflict("A policy of this type has this name");
    }
  }

  private static SimulatedResponse metadata(ApiRequest request) {
    List<String> types =
        request
            .query()
            .oneOf("policyType", Set.of(TYPES))
            .map(List::of)
            .orElse(PolicyGenerator.TYPES);
    return SimulatedResponse.ok(
        Json.object(
            "version",
            "1",
            "schemas",
            Json.object(
                "boolean",
                Map.of("type", "boolean"),
                "integer",
                Map.of("type", "integer"),
                "string",
                Map.of("type", "string"),
                "array",
                Map.of("type", "array")),
            "items",
            types.stream()
                .map(
                    type ->
                        Json.object("type", type, "items", PolicySettingDefaults.metadata(type)))
                .toList()));
  }
}
