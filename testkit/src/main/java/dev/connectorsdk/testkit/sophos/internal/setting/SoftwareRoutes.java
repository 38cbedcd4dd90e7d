package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.SoftwareItems;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Endpoint API, software packages, comments on them, and installers. */
final class SoftwareRoutes {
  private static final String PLATFORM = "platform";
  private static final String[] PLATFORMS = {"windows", "macOS", "linux"};
  private static final SettingsObject DOWNLOADS = new SettingsObject(SoftwareItems.DOWNLOADS);

  private SoftwareRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, SoftwareItems.RECOMMENDED, "packageId")
        .list(ListPaging.none());
    CollectionRoutes packages =
        CollectionRoutes.of(router, stamps, SoftwareItems.STATIC, "staticPackageId")
            .filters(
                new ItemFilters()
                    .oneOf("endpointType", "endpointType", "computer", "server")
                    .oneOf(PLATFORM, PLATFORM, PLATFORMS)
                    .oneOf("type", "type", "special", "fixed", "lts")
                    .until("expiresFrom", "expiresTo", "expiresAt")
                    .until("releasedFrom", "releasedTo", "releasedAt"))
            .list(ListPaging.none())
            .get();
    // named so that the recorded path does not show the token
    router.write("POST", SoftwareItems.STATIC + "/{token}/add", SoftwareRoutes::add);
    addComments(router, stamps, packages);
    router.read("GET", SoftwareItems.DOWNLOADS, SoftwareRoutes::downloads);
  }

  private static void addComments(ApiRouter router, ItemStamps stamps, CollectionRoutes packages) {
    CollectionRoutes comments =
        CollectionRoutes.of(router, stamps, SoftwareItems.COMMENTS, "staticPackageId")
            .view((request, comment, parameters) -> withPackage(request, comment))
            .list(ListPaging.none())
            .get();
    String path = SoftwareItems.COMMENTS + "/{staticPackageId}";
    router.write(
        "PUT",
        path,
        request -> {
          Object id = packages.find(request).get("id");
          Map<String, Object> comment =
              Json.object("id", id, "comment", request.body().requiredText("comment"));
          request.items(SoftwareItems.COMMENTS).add(comment);
          return SimulatedResponse.ok(withPackage(request, comment));
        });
    router.write(
        "DELETE",
        path,
        request -> {
          String id = String.valueOf(comments.find(request).get("id"));
          return CollectionRoutes.deleted(request.items(SoftwareItems.COMMENTS).remove(id));
        });
  }

  private static Map<String, Object> withPackage(ApiRequest request, Map<String, Object> comment) {
    Map<String, Object> shown = Json.object("id", comment.get("id"));
    request
        .items(SoftwareItems.STATIC)
        .get(String.valueOf(comment.get("id")))
        .ifPresent(item -> shown.put("package", item));
    shown.put("comment", comment.get("comment"));
    return shown;
  }

  private static SimulatedResponse add(ApiRequest request) {
    request.body();
    String token = request.pathValue("token");
    Map<String, Object> special =
        request.items(SoftwareItems.SPECIAL).stream()
            .filter(item -> token.equals(item.get("token")))
            .findFirst()
            .orElseThrow(
                () -> Errors.notFound("The token does not map to an active special package"));
    ItemStore packages = request.items(SoftwareItems.STATIC);
    if (packages.get(String.valueOf(special.get("id"))).isPresent()) {
      throw Errors.conflict("The special package has already been added");
    }
    Map<String, Object> added = ItemProperties.without(special, List.of("token"));
    packages.add(added);
    return SimulatedResponse.json(201, added);
  }

  private static SimulatedResponse downloads(ApiRequest request) {
    Parameters query = request.query();
    List<String> platforms = query.texts("platforms", Set.of(PLATFORMS));
    List<String> products = query.texts("requestedProducts");
    Map<String, Object> all = DOWNLOADS.read(request);
    all.put("tenant", Json.object("id", request.tenant().id()));
    all.put(
        "installers",
        ItemProperties.objects(all, "installers").stream()
            .filter(one -> platforms.isEmpty() || platforms.contains(one.get(PLATFORM)))
            .filter(one -> products.isEmpty() || supportsAny(one, products))
            .toList());
    return SimulatedResponse.ok(all);
  }

  private static boolean supportsAny(Map<?, ?> installer, List<String> products) {
    return installer.get("supportedProducts") instanceof List<?> supported
        && supported.stream().map(Objects::toString).anyMatch(products::contains);
  }
}
