package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates categories of websites, a local site and the decryption. */
public final class WebControlItems {
  public static final String CATEGORIES = "/endpoint/v1/settings/web-control/categories";
  public static final String LOCAL_SITES = "/endpoint/v1/settings/web-control/local-sites";
  public static final String TLS_DECRYPTION = "/endpoint/v1/settings/web-control/tls-decryption";

  private WebControlItems() {}

  static void addTo(ItemStore items, String path, RandomIds random) {
    switch (path) {
      case CATEGORIES -> categories().forEach(items::add);
      case LOCAL_SITES ->
          items.add(
              Json.object(
                  "id",
                  random.uuid(),
                  "url",
                  "intranet.example.com",
                  "categoryId",
                  3,
                  "tags",
                  List.of("internal"),
                  "comment",
                  "Generated"));
      case TLS_DECRYPTION ->
          items.add(
              Json.object("id", ItemStore.SINGLE, "enabled", true, "categories", categories()));
      default -> {}
    }
  }

  private static List<Map<String, Object>> categories() {
    return List.of(
        category(1, "GAMBLING", "Gambling", true),
        category(2, "FINANCE", "Banking and finance", false),
        category(3, "BUSINESS", "Business", true),
        category(4, "HEALTH", "Health", false));
  }

  private static Map<String, Object> category(
      int id, String label, String name, boolean decrypted) {
    return Json.object("id", id, "label", label, "name", name, "decryptionEnabled", decrypted);
  }
}
