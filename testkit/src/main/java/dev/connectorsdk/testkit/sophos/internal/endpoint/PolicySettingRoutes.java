package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.PolicySettingDefaults;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Endpoint API, the settings of policies: the same operations for a policy and for a base policy.
 */
final class PolicySettingRoutes {
  private PolicySettingRoutes() {}

  /**
   * Adds the operations.
   *
   * @param path the path of the settings
   * @param owner returns the policy that a request is about
   */
  static void addTo(
      ApiRouter router, String path, Function<ApiRequest, Map<String, Object>> owner) {
    String one = path + "/{settingKey}";
    router.read("GET", path, request -> SimulatedResponse.ok(settings(owner.apply(request))));
    router.write(
        "PATCH", path, request -> update(request, owner.apply(request), request.request().json()));
    router.write("POST", path + "/reset", request -> reset(request, owner.apply(request)));
    router.read("GET", one, request -> getOne(request, settings(owner.apply(request))));
    router.write("POST", one + "/reset", request -> resetOne(request, owner.apply(request)));
  }

  /** Returns the settings of a policy, by their keys. */
  static Map<String, Object> settings(Map<String, Object> policy) {
    Map<String, Object> settings = new LinkedHashMap<>();
    if (policy.get("settings") instanceof Map<?, ?> stored) {
      stored.forEach((key, setting) -> settings.put(String.valueOf(key), setting));
    }
    return settings;
  }

  /** Returns settings with the values of a request; 404 if there is no such setting. */
  static Map<String, Object> merge(
      Map<String, Object> settings, Map<String, Object> policy, @Nullable Object values) {
    if (values instanceof Map<?, ?> changes) {
      changes.forEach(
          (key, change) -> {
            String name = String.valueOf(key);
            requireKnown(settings, name);
            settings.put(name, setting(policy, name, change));
          });
    }
    return settings;
  }

  static SimulatedResponse update(ApiRequest request, Map<String, Object> policy, Object values) {
    return store(request, policy, merge(settings(policy), policy, values));
  }

  static SimulatedResponse updateOne(ApiRequest request, Map<String, Object> policy) {
    String key = request.pathValue("settingKey");
    update(request, policy, Map.of(key, request.request().json()));
    return SimulatedResponse.ok(setting(policy, key, request.request().json()));
  }

  private static SimulatedResponse reset(ApiRequest request, Map<String, Object> policy) {
    return store(request, policy, defaults(policy));
  }

  private static SimulatedResponse resetOne(ApiRequest request, Map<String, Object> policy) {
    String key = request.pathValue("settingKey");
    Map<String, Object> defaults = defaults(policy);
    requireKnown(defaults, key);
    Map<String, Object> settings = settings(policy);
    settings.put(key, defaults.get(key));
    store(request, policy, settings);
    return getOne(request, settings);
  }

  private static SimulatedResponse getOne(ApiRequest request, Map<String, Object> settings) {
    String key = request.pathValue("settingKey");
    requireKnown(settings, key);
    return SimulatedResponse.ok(settings.get(key));
  }

  private static SimulatedResponse store(
      ApiRequest request, Map<String, Object> policy, Map<String, Object> settings) {
    PolicyRoutes.requireUnlocked(policy);
    request.items(PolicyRoutes.PATH).set(String.valueOf(policy.get("id")), "settings", settings);
    return SimulatedResponse.ok(settings);
  }

  private static Map<String, Object> defaults(Map<String, Object> policy) {
    return PolicySettingDefaults.of(String.valueOf(policy.get("type")));
  }

  private static Map<String, Object> setting(
      Map<String, Object> policy, String key, @Nullable Object change) {
    if (change instanceof Map<?, ?> object && object.get("value") != null) {
      return PolicySettingDefaults.setting(
          String.valueOf(policy.get("type")), key, object.get("value"));
    }
    throw Errors.badRequest("A setting must be an object with a value");
  }

  private static void requireKnown(Map<String, Object> settings, String key) {
    if (!settings.containsKey(key)) {
      throw Errors.notFound("The setting does not exist");
    }
  }
}
