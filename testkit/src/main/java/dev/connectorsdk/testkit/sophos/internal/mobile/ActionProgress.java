package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.MobileGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.MobileReportGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What becomes of an action, one step for each read: accepted, notified, then its outcome. A device
 * that is not managed does not respond; one that does not support the action lets it fail.
 */
final class ActionProgress {
  private final ItemStamps stamps;

  ActionProgress(ItemStamps stamps) {
    this.stamps = stamps;
  }

  static boolean isUnfinished(Map<String, Object> action) {
    return ItemProperties.matchesAny(action, "state", List.of("accepted", "notified"));
  }

  /** Returns the action after a step. */
  Map<String, Object> next(ApiRequest request, Map<String, Object> action) {
    String deviceId = ItemProperties.text(action, "device.id").orElse("");
    Map<String, Object> device =
        request.items(MobileGenerator.DEVICES).get(deviceId).orElse(Map.of());
    if (!isUnfinished(action) || !"managed".equals(device.get("managedState"))) {
      return action;
    }
    Map<String, Object> next = new LinkedHashMap<>(action);
    next.put("updatedAt", stamps.now());
    if ("accepted".equals(action.get("state"))) {
      next.put("state", "notified");
    } else if (supports(device, String.valueOf(action.get("type")))) {
      next.put("state", "successful");
      next.put("executedAt", stamps.now());
      perform(request, deviceId, device, String.valueOf(action.get("type")));
    } else {
      next.put("state", "failed");
      next.put("error", "system.processing-failed");
    }
    return next;
  }

  private static boolean supports(Map<String, Object> device, String type) {
    String segment = type.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return device.get("availableActions") instanceof List<?> actions && actions.contains(segment);
  }

  private void perform(
      ApiRequest request, String deviceId, Map<String, Object> device, String type) {
    ItemStore devices = request.items(MobileGenerator.DEVICES);
    switch (type) {
      case "sync" -> devices.set(deviceId, "lastSeenAt", stamps.now());
      case "unenroll", "wipe" -> devices.set(deviceId, "managedState", "notManaged");
      case "scan" -> {
        Map<String, Object> summary = new LinkedHashMap<>();
        if (device.get("scanResultSummary") instanceof Map<?, ?> before) {
          before.forEach((name, value) -> summary.put(String.valueOf(name), value));
        }
        summary.put("lastScannedAt", stamps.now());
        devices.set(deviceId, "scanResultSummary", summary);
      }
      case "locate" -> {
        ItemStore location =
            DeviceReportRoutes.items(request, deviceId, DeviceReportRoutes.LOCATION);
        location.clear();
        location.add(MobileReportGenerator.location(stamps.now()));
      }
      default -> {}
    }
  }
}
