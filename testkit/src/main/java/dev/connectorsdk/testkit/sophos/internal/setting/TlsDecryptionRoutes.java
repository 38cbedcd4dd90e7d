package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.WebControlItems;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoint API, the decryption of HTTPS websites and the websites excluded from it. */
final class TlsDecryptionRoutes {
  private static final String WEBSITES = WebControlItems.TLS_DECRYPTION + "/excluded-websites";
  private static final SettingsObject SETTINGS = new SettingsObject(WebControlItems.TLS_DECRYPTION);

  /** The limit of the service is not published. */
  private static final int MAX_WEBSITES = 1000;

  private static final int SHOWN_WEBSITES = 10;

  private TlsDecryptionRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    router.read(
        "GET", WebControlItems.TLS_DECRYPTION, request -> SimulatedResponse.ok(shown(request)));
    router.write("PATCH", WebControlItems.TLS_DECRYPTION, TlsDecryptionRoutes::update);
    CollectionRoutes.of(router, stamps, WEBSITES, "value")
        .view((request, website, parameters) -> plain(website))
        .list(new OffsetPages());
    router.write("PATCH", WEBSITES, TlsDecryptionRoutes::changeWebsites);
    router.write("DELETE", WEBSITES, TlsDecryptionRoutes::clearWebsites);
  }

  private static Map<String, Object> shown(ApiRequest request) {
    ItemStore websites = request.items(WEBSITES);
    List<Map<String, Object>> first =
        websites.first(SHOWN_WEBSITES).stream().map(TlsDecryptionRoutes::plain).toList();
    Map<String, Object> settings = SETTINGS.read(request);
    settings.put(
        "excludedWebsites",
        Json.object("total", websites.size(), "itemsCount", first.size(), "items", first));
    return settings;
  }

  private static SimulatedResponse update(ApiRequest request) {
    Parameters body = request.body();
    Map<String, Object> settings = SETTINGS.read(request);
    body.flag("enabled").ifPresent(enabled -> settings.put("enabled", enabled));
    List<Object> categories = new ArrayList<>(ItemProperties.objects(settings, "categories"));
    for (Parameters change : body.objects("categories")) {
      decrypt(categories, change);
    }
    settings.put("categories", categories);
    SETTINGS.write(request, settings);
    return SimulatedResponse.ok(shown(request));
  }

  private static void decrypt(List<Object> categories, Parameters change) {
    int id = change.number("id", 0, Integer.MAX_VALUE);
    boolean enabled = change.requiredFlag("decryptionEnabled");
    for (int i = 0; i < categories.size(); i++) {
      Map<String, Object> category = new LinkedHashMap<>();
      ((Map<?, ?>) categories.get(i))
          .forEach((name, value) -> category.put(name.toString(), value));
      if (String.valueOf(category.get("id")).equals(String.valueOf(id))) {
        category.put("decryptionEnabled", enabled);
        categories.set(i, category);
        return;
      }
    }
    throw Errors.badRequest("categories.id is not the id of a category");
  }

  private static SimulatedResponse changeWebsites(ApiRequest request) {
    Parameters body = request.body();
    List<Map<String, Object>> added =
        body.objects("add").stream().map(TlsDecryptionRoutes::website).toList();
    List<Map<String, Object>> removed =
        body.objects("remove").stream()
            .map(website -> website.requiredText("value"))
            .flatMap(value -> request.items(WEBSITES).get(value).stream())
            .toList();
    if (request.items(WEBSITES).size() - removed.size() + added.size() > MAX_WEBSITES) {
      throw Errors.limitExceeded("The list would exceed " + MAX_WEBSITES + " websites");
    }
    removed.forEach(website -> request.items(WEBSITES).remove(String.valueOf(website.get("id"))));
    added.forEach(request.items(WEBSITES)::add);
    return SimulatedResponse.ok(
        Json.object(
            "added",
            added.stream().map(TlsDecryptionRoutes::plain).toList(),
            "removed",
            removed.stream().map(TlsDecryptionRoutes::plain).toList()));
  }

  private static Map<String, Object> website(Parameters body) {
    String value = body.requiredText("value");
    return Json.object("id", value, "value", value, "comment", body.text("comment").orElse(null));
  }

  private static SimulatedResponse clearWebsites(ApiRequest request) {
    request.items(WEBSITES).clear();
    return CollectionRoutes.deleted(true);
  }

  private static Map<String, Object> plain(Map<String, Object> website) {
    return ItemProperties.without(website, List.of("id"));
  }
}
