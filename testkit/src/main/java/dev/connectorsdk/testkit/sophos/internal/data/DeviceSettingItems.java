package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates event journals, peripherals and the tamper protection of the tenant. */
public final class DeviceSettingItems {
  private static final String PATH = "/endpoint/v1/settings";

  public static final String EVENT_JOURNALS = PATH + "/event-journal";
  public static final String PERIPHERALS = PATH + "/peripheral-control/peripherals";
  public static final String TAMPER_PROTECTION = PATH + "/tamper-protection";

  private static final List<String> TYPES =
      List.of(
          "removableStorage",
          "bluetooth",
          "opticalDrive",
          "floppyDrive",
          "infrared",
          "mtp",
          "modem",
          "wireless",
          "encryptedStorage");

  private static final int PERIPHERAL_COUNT = 3;

  private DeviceSettingItems() {}

  public static String[] types() {
    return TYPES.toArray(new String[0]);
  }

  static void addTo(ItemStore items, String path, RandomIds random) {
    switch (path) {
      case EVENT_JOURNALS -> {
        items.add(journal("computer", 5000));
        items.add(journal("server", 20_000));
      }
      case PERIPHERALS -> {
        for (int i = 0; i < PERIPHERAL_COUNT; i++) {
          items.add(peripheral(random, TYPES.get(i), i));
        }
      }
      case TAMPER_PROTECTION -> items.add(Json.object("id", ItemStore.SINGLE, "enabled", true));
      default -> {}
    }
  }

  private static Map<String, Object> journal(String endpointType, int megabytes) {
    return Json.object(
        "id",
        endpointType,
        "useRecommended",
        true,
        "diskSpaceLimitInMB",
        Json.object("recommendedValue", megabytes, "value", megabytes),
        "diskSpaceLimitAsPercentage",
        Json.object("recommendedValue", 10, "value", 10));
  }

  private static Map<String, Object> peripheral(RandomIds random, String type, int number) {
    return Json.object(
        "id", random.uuid(),
        "type", type,
        "category", type.equals("bluetooth") ? "network" : "storage",
        "model", "Example " + type,
        "modelId", "VID_1234&PID_000" + number,
        "instanceId", "VID_1234&PID_000" + number + "\\" + random.hex(16),
        "lastEndpointHostname", "kiosk-" + number,
        "lastUsedBy", "EXAMPLE\\sam",
        "lastActionTaken", number == 0 ? "blocked" : "allowed",
        "firstSeenAt", "2026-01-0" + (number + 1) + "T09:00:00.000Z",
        "lastSeenAt", "2026-02-0" + (number + 1) + "T09:00:00.000Z");
  }
}
