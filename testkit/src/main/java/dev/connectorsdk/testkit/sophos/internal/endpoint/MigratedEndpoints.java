package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of migrations: pending for 30 seconds of the simulator's clock after the start in
 * the sending tenant, then in the receiving tenant. Endpoints that the sending tenant does not have
 * fail.
 */
final class MigratedEndpoints {
  private static final Duration PENDING = Duration.ofSeconds(30);

  private final Clock clock;
  private final ConcurrentMap<String, Sides> sides = new ConcurrentHashMap<>();

  MigratedEndpoints(Clock clock) {
    this.clock = clock;
  }

  private record Sides(Tenant sender, Tenant receiver) {}

  void begin(String migrationId, Tenant sender, Tenant receiver) {
    sides.put(migrationId, new Sides(sender, receiver));
  }

  /** Returns the endpoints of a migration as responses show them. */
  List<Map<String, Object>> of(Map<String, Object> job) {
    String migrationId = String.valueOf(job.get("id"));
    Optional<Instant> end =
        Timestamps.lenient(String.valueOf(job.get("startedAt")))
            .map(start -> start.plus(PENDING))
            .filter(time -> !clock.instant().isBefore(time));
    List<String> failed = texts(job.get("unknown"));
    List<String> ids = texts(job.get("endpoints"));
    if (end.isPresent()) {
      Optional.ofNullable(sides.remove(migrationId))
          .ifPresent(tenants -> ids.forEach(id -> move(tenants, migrationId, id)));
    }
    return ids.stream().map(id -> shown(migrationId, id, end, failed.contains(id))).toList();
  }

  private static void move(Sides tenants, String migrationId, String id) {
    Optional<Map<String, Object>> endpoint = tenants.sender().endpoints().get(id);
    if (endpoint.isPresent()) {
      Map<String, Object> moved = new LinkedHashMap<>(endpoint.get());
      moved.put("id", newId(migrationId, id));
      moved.put("tenant", Map.of("id", tenants.receiver().id()));
      moved.remove("group");
      tenants.receiver().endpoints().add(moved);
      tenants.sender().endpoints().remove(id);
    }
  }

  private static Map<String, Object> shown(
      String migrationId, String id, Optional<Instant> end, boolean failed) {
    if (end.isEmpty()) {
      return Json.object("id", id, "status", "pending");
    }
    String time = Timestamps.text(end.get());
    return failed
        ? Json.object(
            "id", id, "status", "failed", "failedAt", time, "reason", "Endpoint not found")
        : Json.object(
            "id", id, "status", "succeeded", "newId", newId(migrationId, id), "migratedAt", time);
  }

  private static String newId(String migrationId, String id) {
    return new RandomIds(SeededHash.of(migrationId.hashCode(), id.hashCode())).uuid();
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
