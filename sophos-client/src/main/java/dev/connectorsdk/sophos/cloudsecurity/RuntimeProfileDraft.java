package dev.connectorsdk.sophos.cloudsecurity;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A new runtime detection profile, or a new version of one (Cloud security API, POST
 * /cloud-security/v1/profiles). Each method changes this draft and returns it.
 */
public final class RuntimeProfileDraft {
  private final QueryParameters properties = new QueryParameters();
  private final QueryParameters settings = new QueryParameters();

  RuntimeProfileDraft() {}

  /** The id of the profile of which to create a new version; not set for a new profile. */
  public RuntimeProfileDraft profileId(String id) {
    properties.set("profileId", ArgumentChecks.requireId("profileId", id));
    return this;
  }

  /** The name, which a new profile requires (unverified). */
  public RuntimeProfileDraft name(String name) {
    properties.set("name", text("name", name));
    return this;
  }

  /** The description. */
  public RuntimeProfileDraft profileDescription(String description) {
    properties.set("profileDescription", description);
    return this;
  }

  /** The version of the default content, as of {@link RuntimeContent}. */
  public RuntimeProfileDraft contentVersion(String version) {
    properties.set("contentVersion", version);
    return this;
  }

  /** A rule of the default content to enable or disable. */
  public RuntimeProfileDraft addRule(String name, boolean enabled) {
    settings.add("rules", ordered(Map.of("name", text("rules.name", name), "enabled", enabled)));
    return this;
  }

  /**
   * A change of a list of the default content.
   *
   * @param behavior the kind of change; its values are not published
   */
  public RuntimeProfileDraft addList(String name, String behavior, String... values) {
    Map<String, Object> operation = ordered(Map.of("behavior", behavior, "list", List.of(values)));
    settings.add(
        "lists",
        ordered(Map.of("name", text("lists.name", name), "operations", List.of(operation))));
    return this;
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>(properties.values());
    if (!body.containsKey("profileId") && !body.containsKey("name")) {
      throw new IllegalArgumentException(
          "Set the name of a new profile, or the profileId of an existing one.");
    }
    if (!settings.values().isEmpty()) {
      body.put("settings", settings.values());
    }
    return body;
  }

  /** The same draft is the same body in each run. */
  private static Map<String, Object> ordered(Map<String, Object> properties) {
    return new TreeMap<>(properties);
  }

  private static String text(String name, String value) {
    return ArgumentChecks.requireText(name, value, Integer.MAX_VALUE);
  }
}
