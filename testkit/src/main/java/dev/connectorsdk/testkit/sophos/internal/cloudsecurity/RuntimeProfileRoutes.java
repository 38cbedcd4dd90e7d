package dev.connectorsdk.testkit.sophos.internal.cloudsecurity;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.RuntimeProfileGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cloud security API, runtime detection profiles. Only the number and the time of earlier versions
 * are kept. That a deletion skips profiles that a policy uses is unverified.
 */
public final class RuntimeProfileRoutes {
  private static final String PATH = RuntimeProfileGenerator.PROFILES;
  private static final BodyProperties PROPERTIES =
      new BodyProperties().optional("name", "profileDescription", "contentVersion");

  private final ItemStamps stamps;
  private final CollectionRoutes profiles;

  private RuntimeProfileRoutes(ApiRouter router, ItemStamps stamps) {
    this.stamps = stamps;
    this.profiles =
        CollectionRoutes.of(router, stamps, PATH, "profileId")
            .filters(new ItemFilters().contains("searchTerm", "name"))
            .list(new OffsetPages());
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    RuntimeProfileRoutes routes = new RuntimeProfileRoutes(router, stamps);
    router.read("GET", PATH + "/{profileId}", routes::get);
    router.write("PUT", PATH + "/{profileId}", routes::rename);
    router.write("POST", PATH, routes::create);
    router.write("DELETE", PATH, RuntimeProfileRoutes::delete);
    CollectionRoutes.of(router, stamps, RuntimeProfileGenerator.CONTENTS, "contentId")
        .list(ListPaging.none());
  }

  private SimulatedResponse get(ApiRequest request) {
    Map<String, Object> profile = new LinkedHashMap<>(profiles.find(request));
    Optional<Integer> version =
        request.query().text("version").map(text -> request.query().number("version", 1, 10_000));
    if (version.isPresent()) {
      Map<?, ?> found =
          ItemProperties.objects(profile, "versions").stream()
              .filter(one -> version.get().toString().equals(String.valueOf(one.get("version"))))
              .findFirst()
              .orElseThrow(() -> Errors.notFound("The profile version does not exist"));
      profile.put("version", found.get("version"));
      profile.put("createdAt", found.get("createdAt"));
    }
    return SimulatedResponse.ok(profile);
  }

  private SimulatedResponse rename(ApiRequest request) {
    String id = String.valueOf(profiles.find(request).get("id"));
    request.items(PATH).set(id, "name", request.query().requiredText("name"));
    return SimulatedResponse.empty(200);
  }

  private SimulatedResponse create(ApiRequest request) {
    Optional<String> id = request.body().text("profileId");
    Map<String, Object> profile = new LinkedHashMap<>();
    if (id.isPresent()) {
      profile.putAll(
          request
              .items(PATH)
              .get(id.get())
              .orElseThrow(() -> Errors.notFound("The profile does not exist")));
    } else {
      request.body().requiredText("name");
      profile.put("id", stamps.uuid());
    }
    List<Object> versions = new ArrayList<>(ItemProperties.objects(profile, "versions"));
    int version = versions.size() + 1;
    versions.add(Json.object("version", version, "createdAt", stamps.now()));
    profile.putAll(PROPERTIES.read(request.body()));
    profile.put("version", version);
    profile.put("versions", versions);
    profile.put("createdAt", stamps.now());
    store(request.items(PATH), profile);
    return SimulatedResponse.json(201, Json.object("id", profile.get("id"), "version", version));
  }

  private static void store(ItemStore items, Map<String, Object> profile) {
    String id = String.valueOf(profile.get("id"));
    if (items.update(id, old -> profile).isEmpty()) {
      items.add(profile);
    }
  }

  private static SimulatedResponse delete(ApiRequest request) {
    List<String> ids = request.query().texts("profileIds");
    if (ids.isEmpty()) {
      throw Errors.badRequest("profileIds is required");
    }
    ItemStore items = request.items(PATH);
    List<String> skipped =
        ids.stream().filter(id -> isUsed(items, id) || !items.remove(id)).toList();
    return SimulatedResponse.ok(Json.object("skippedProfiles", skipped));
  }

  private static boolean isUsed(ItemStore items, String id) {
    return items
        .get(id)
        .filter(profile -> !ItemProperties.objects(profile, "policies").isEmpty())
        .isPresent();
  }
}
