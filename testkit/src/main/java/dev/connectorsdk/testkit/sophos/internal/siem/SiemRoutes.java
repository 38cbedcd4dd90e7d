package dev.connectorsdk.testkit.sophos.internal.siem;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import dev.connectorsdk.testkit.sophos.internal.siem.TimedEvent.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events and alerts of the last 24 hours, with paging by cursor. */
public final class SiemRoutes {
  private static final Duration RETENTION = Duration.ofHours(24);
  private static final int MIN_LIMIT = 200;
  private static final int MAX_LIMIT = 1000;
  private static final String FORM = "v1.";

  private SiemRoutes() {}

  public static void addTo(ApiRouter router) {
    router.read(
        "GET",
        "/siem/v1/events",
        request -> page(request, request.tenant().siemEvents(), excluded(request)));
    router.read(
        "GET",
        "/siem/v1/alerts",
        request -> page(request, request.tenant().siemAlerts(), Set.of()));
  }

  private static Set<String> excluded(ApiRequest request) {
    return Set.copyOf(request.query().texts("exclude_types"));
  }

  private static SimulatedResponse page(
      ApiRequest request, EventTimeline timeline, Set<String> excluded) {
    Parameters query = request.query();
    int limit = limit(query);
    Position start = start(query, timeline.now());
    List<TimedEvent> found = timeline.after(start, limit + 1);
    List<TimedEvent> page = found.subList(0, Math.min(limit, found.size()));
    List<? extends Map<String, ?>> items =
        page.stream()
            .map(event -> event.content().get())
            .filter(item -> !excluded.contains(String.valueOf(item.get("type"))))
            .toList();
    Position next =
        page.isEmpty()
            ? start
            : new Position(page.get(page.size() - 1).at(), page.get(page.size() - 1).number());
    return SimulatedResponse.ok(
        Json.object("has_more", found.size() > limit, "items", items, "next_cursor", cursor(next)));
  }

  private static int limit(Parameters query) {
    int limit = query.number("limit", MIN_LIMIT, MAX_LIMIT);
    if (limit < MIN_LIMIT) {
      throw Errors.badRequest("limit must be between 200 and 1000");
    }
    return limit;
  }

  /** A cursor that is too old starts 24 hours ago, without an error. */
  private static Position start(Parameters query, Instant now) {
    Position oldest = Position.before(now.minus(RETENTION));
    Optional<Position> cursor = query.text("cursor").map(SiemRoutes::position);
    if (cursor.isPresent()) {
      return cursor.get().at() < oldest.at() ? oldest : cursor.get();
    }
    Optional<Instant> from = query.text("from_date").map(SiemRoutes::seconds);
    if (from.filter(now.minus(RETENTION)::isAfter).isPresent()) {
      throw Errors.badRequest("from_date must be within the last 24 hours");
    }
    return from.map(Position::before).orElse(oldest);
  }

  private static Instant seconds(String text) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(text));
    } catch (NumberFormatException malformed) {
      throw Errors.badRequest("from_date must be a whole number");
    }
  }

  private static String cursor(Position position) {
    String text = FORM + position.at() + '.' + position.number();
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static Position position(String cursor) {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), UTF_8);
      String[] parts = text.substring(FORM.length()).split("\\.");
      return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    } catch (RuntimeException malformed) {
      throw Errors.badRequest("The cursor is invalid");
    }
  }
}
