package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Downloads of attachments, and the server of their files, which rejects an {@code Authorization}
 * header as servers of presigned URLs do. A download ends at its second poll; one with an unknown
 * attachment fails. One that a test stores is shown as it is.
 */
final class DownloadRoutes {
  private static final String FILES = "/email-downloads/{downloadId}";
  private static final List<String> HIDDEN = List.of("result", "polled", "fileUrl", "filePassword");

  private final ItemStamps stamps;
  private final Supplier<URI> host;
  private final ConcurrentMap<String, StoredFile> files = new ConcurrentHashMap<>();

  private record StoredFile(String signature, String content) {}

  DownloadRoutes(ItemStamps stamps, Supplier<URI> host) {
    this.stamps = stamps;
    this.host = host;
  }

  /** Adds the server of the files, which has no access check. */
  void addTo(Router.Builder router) {
    router.get(FILES, this::file);
  }

  /** Adds the downloads of a quarantine. */
  void addTo(ApiRouter router, CollectionRoutes messages, String messagePath) {
    String path = messagePath.replaceFirst("messages$", "downloads");
    messages.writeItem("POST", "/attachments/download", request -> start(request, messages, path));
    CollectionRoutes downloads = CollectionRoutes.of(router, stamps, path, "downloadId");
    downloads.writeItem("GET", "/status", request -> poll(request, downloads, path));
  }

  private SimulatedResponse start(ApiRequest request, CollectionRoutes messages, String path) {
    List<String> names = request.body().texts("attachments");
    if (names.isEmpty()) {
      throw Errors.badRequest("attachments must not be empty");
    }
    List<Map<?, ?>> found =
        QuarantineFilters.attachments(messages.find(request))
            .filter(one -> names.contains(String.valueOf(one.get("name"))))
            .toList();
    String id = stamps.uuid();
    String signature = stamps.ids().secret(64);
    files.put(id, new StoredFile(signature, content(found)));
    Map<String, Object> download =
        Json.object(
            "id",
            id,
            "status",
            "processing",
            "attachments",
            names,
            "result",
            found.size() == names.size() ? "completed" : "failed",
            "fileUrl",
            host.get() + "/email-downloads/" + id + "?signature=" + signature,
            "filePassword",
            stamps.ids().secret(32));
    request.items(path).add(download);
    return SimulatedResponse.ok(ItemProperties.without(download, HIDDEN));
  }

  private static SimulatedResponse poll(
      ApiRequest request, CollectionRoutes downloads, String path) {
    Map<String, Object> download = downloads.find(request);
    Map<String, Object> shown = ItemProperties.without(download, HIDDEN);
    Object result = download.get("result");
    if (result == null) {
      return SimulatedResponse.ok(shown);
    }
    if (download.get("polled") == null) {
      request.items(path).set(request.pathValue("downloadId"), "polled", true);
      return SimulatedResponse.ok(shown);
    }
    shown.put("status", result);
    if (result.equals("completed")) {
      shown.put("url", download.get("fileUrl"));
      shown.put("password", download.get("filePassword"));
    } else {
      shown.put("error", "attachmentNotFound");
    }
    return SimulatedResponse.ok(shown);
  }

  private SimulatedResponse file(Request request) {
    if (request.header("Authorization").isPresent()) {
      return SimulatedResponse.text(400, "text/plain", "Only one authorization is allowed");
    }
    StoredFile file = files.get(request.pathValue("downloadId"));
    if (file == null || !request.query("signature").orElse("").equals(file.signature())) {
      return SimulatedResponse.text(403, "text/plain", "The signature does not match");
    }
    return SimulatedResponse.text(200, "application/octet-stream", file.content());
  }

  /** Returns texts of the size of the attachments, in place of an archive with a password. */
  private static String content(List<Map<?, ?>> attachments) {
    List<String> parts = new ArrayList<>();
    for (Map<?, ?> attachment : attachments) {
      int size = attachment.get("sizeInBytes") instanceof Number bytes ? bytes.intValue() : 0;
      String line = attachment.get("name") + "\n";
      parts.add(line.repeat(size / line.length() + 1));
    }
    return String.join("", parts);
  }
}
