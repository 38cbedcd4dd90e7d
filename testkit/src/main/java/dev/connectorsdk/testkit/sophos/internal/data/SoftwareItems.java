package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates software packages and installers. */
public final class SoftwareItems {
  private static final String PATH = "/endpoint/v1/software";

  public static final String RECOMMENDED = PATH + "/packages/recommended";
  public static final String STATIC = PATH + "/packages/static";
  public static final String COMMENTS = PATH + "/comments";
  public static final String DOWNLOADS = "/endpoint/v1/downloads";

  /** Packages that are added by their {@code token}; no operation lists them. */
  public static final String SPECIAL = PATH + "/packages/special";

  private SoftwareItems() {}

  static void addTo(ItemStore items, String path, RandomIds random) {
    switch (path) {
      case RECOMMENDED -> {
        items.add(recommended("windows-computer", "windows", "computer"));
        items.add(recommended("macos-computer", "macOS", "computer"));
      }
      case STATIC -> {
        items.add(staticPackage(random, "Fixed 2026.1", "fixed", "windows"));
        items.add(staticPackage(random, "LTS 2025", "lts", "windows"));
        items.add(staticPackage(random, "Fixed 2026.1 for Linux", "fixed", "linux"));
      }
      case SPECIAL -> {
        Map<String, Object> special = staticPackage(random, "Special 4711", "special", "windows");
        special.put("token", random.secret(32));
        items.add(special);
      }
      case DOWNLOADS ->
          items.add(
              Json.object(
                  "id", ItemStore.SINGLE,
                  "licensedProducts", List.of("endpointProtection", "interceptX"),
                  "installers", List.of(installer(random, "windows"), installer(random, "macOS"))));
      default -> {}
    }
  }

  private static Map<String, Object> recommended(String id, String platform, String endpointType) {
    return Json.object(
        "id", id,
        "platform", platform,
        "modules", modules("2026.1.2"),
        "endpointType", endpointType);
  }

  private static Map<String, Object> staticPackage(
      RandomIds random, String name, String type, String platform) {
    return Json.object(
        "id",
        random.uuid(),
        "name",
        name,
        "releasedAt",
        type.equals("lts") ? "2025-06-01T00:00:00.000Z" : "2026-01-15T00:00:00.000Z",
        "expiresAt",
        type.equals("lts") ? "2027-06-01T00:00:00.000Z" : "2026-07-15T00:00:00.000Z",
        "type",
        type,
        "platform",
        platform,
        "modules",
        modules("2026.1.0"),
        "visible",
        true,
        "endpointType",
        platform.equals("linux") ? "server" : "computer",
        "packageNotesUrl",
        "https://notes.example.com/" + type);
  }

  private static List<Map<String, Object>> modules(String version) {
    return List.of(Json.object("name", "Core Agent", "version", version));
  }

  private static Map<String, Object> installer(RandomIds random, String platform) {
    return Json.object(
        "productName",
        "Endpoint protection",
        "platform",
        platform,
        "type",
        "computer",
        "supportedProducts",
        List.of("endpointProtection", "interceptX"),
        "downloadUrl",
        "https://downloads.example.com/" + random.secret(64) + "/setup");
  }
}
