package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates runtime detection profiles of Linux sensors. */
public final class RuntimeProfileGenerator {
  public static final String PROFILES = "/cloud-security/v1/profiles";
  public static final String CONTENTS = PROFILES + "/default-contents";

  private static final String CREATED = "2026-01-01T00:00:00.000Z";

  private RuntimeProfileGenerator() {}

  static void addContents(ItemStore items, RandomIds random) {
    items.add(Json.object("id", random.uuid(), "version", "1.0.0"));
    items.add(Json.object("id", random.uuid(), "version", "1.1.0"));
  }

  /** Adds a profile that a policy uses, and one that none does. */
  static void addProfiles(ItemStore items, RandomIds random) {
    Map<String, Object> used =
        Json.object("id", random.uuid(), "name", "Linux servers", "version", 1);
    items.add(profile(random, "Linux servers", List.of(used)));
    items.add(profile(random, "Containers", List.of()));
  }

  private static Map<String, Object> profile(
      RandomIds random, String name, List<Map<String, Object>> policies) {
    return Json.object(
        "id",
        random.uuid(),
        "name",
        name,
        "profileDescription",
        "Generated",
        "version",
        1,
        "defaultContentId",
        random.uuid(),
        "contentVersion",
        "1.0.0",
        "policies",
        policies,
        "versions",
        List.of(Json.object("version", 1, "createdAt", CREATED)),
        "createdAt",
        CREATED);
  }
}
