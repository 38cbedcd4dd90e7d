package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.util.List;
import java.util.Map;

/** Generates the MAC filter of switches or access points, and the tasks that sent it to them. */
public final class NetworkGenerator {
  private static final String AUTHOR_TIME = "2026-01-15T09:30:00.000Z";

  private NetworkGenerator() {}

  /** Adds the filter, which has no id in responses. */
  static void addFilter(ItemStore items) {
    items.add(
        Json.object(
            "id",
            "mac-filtering",
            "macAddresses",
            List.of("00:1A:8C:00:00:01", "00:1A:8C:00:00:02"),
            "createdAt",
            AUTHOR_TIME,
            "updatedAt",
            AUTHOR_TIME));
  }

  /** Adds a task with a failure and one that has ended well. */
  static void addTasks(ItemStore items, RandomIds random, String path) {
    String devices = path.startsWith("/switch/") ? "switches" : "accessPoints";
    String first = random.uuid();
    String second = random.uuid();
    Map<String, Object> failed =
        Json.object(
            "id",
            second,
            "status",
            "failed",
            "error",
            Json.object("error", "badRequest", "message", "The device rejects the settings"));
    items.add(task(random, devices, 1, List.of(succeeded(first), failed)));
    items.add(task(random, devices, 2, List.of(succeeded(first), succeeded(second))));
  }

  private static Map<String, Object> task(
      RandomIds random, String devices, int succeeded, List<Map<String, Object>> results) {
    return Json.object(
        "id",
        random.uuid(),
        "type",
        "macFilter",
        "createdAt",
        AUTHOR_TIME,
        "updatedAt",
        AUTHOR_TIME,
        "status",
        Json.object(
            "succeeded",
            succeeded,
            "failed",
            results.size() - succeeded,
            "pending",
            0,
            "noSupportSubscription",
            0,
            "total",
            results.size()),
        devices,
        results);
  }

  private static Map<String, Object> succeeded(String id) {
    return Json.object("id", id, "status", "succeeded");
  }
}
