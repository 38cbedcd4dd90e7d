package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events and alerts of the SIEM integration API. */
class SiemEventTest {
  private static final String EVENTS = "/siem/v1/events";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-11-23T12:00:00Z"));
  private final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder().clock(clock).sizes(0, 0).start();
  private final SimulatedTenant tenant = sophos.tenant();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void events_followingCursors_eachOnceInOrder() {
    tenant.siemEvents().add(EventSchedule.of(ago(60), Duration.ofMinutes(50), 700));

    List<String> times = new ArrayList<>();
    Reply page = caller.get(EVENTS);
    for (; Boolean.TRUE.equals(page.at("has_more")); page = next(page)) {
      page.items().forEach(event -> times.add(event.get("when") + " " + event.get("id")));
    }
    page.items().forEach(event -> times.add(event.get("when") + " " + event.get("id")));
    assertThat(times).hasSize(700).doesNotHaveDuplicates();
    assertThat(times.stream().map(line -> line.substring(0, 24))).isSorted();
    assertThat(next(page).items()).isEmpty();
  }

  @Test
  void event_late_isBehindACursorThatPassedIt() {
    tenant.siemEvents().add(event("on-time", ago(5)));
    Reply page = caller.get(EVENTS);
    tenant.siemEvents().add(event("late", ago(6)));
    tenant.siemEvents().add(event("not-yet", ago(1)), clock.instant().plusSeconds(60));

    assertThat(next(page).items()).isEmpty();
    assertThat(ids(caller.get(EVENTS + "?from_date=" + ago(10).getEpochSecond())))
        .containsExactly("late", "on-time");
    clock.advance(Duration.ofMinutes(1));
    assertThat(ids(next(page))).containsExactly("not-yet");
  }

  @Test
  void cursor_olderThanADay_startsADayAgoWithoutAnError() {
    tenant.siemEvents().add(event("1", ago(5)));
    Reply page = caller.get(EVENTS);
    clock.advance(Duration.ofHours(25));
    tenant.siemEvents().add(event("2", ago(23 * 60)));

    SophosTestClient newToken = SophosTestClient.of(sophos);
    String cursor = SophosTestClient.encode(page.text("next_cursor"));
    assertThat(ids(newToken.get(EVENTS + "?cursor=" + cursor))).containsExactly("2");
    assertThat(ids(newToken.get(EVENTS))).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=199",
        "limit=1001",
        "limit=x",
        "from_date=x",
        "from_date=1763800000",
        "cursor=nonsense"
      })
  void parameter_outOfRange_badRequest(String query) {
    assertThat(caller.get(EVENTS + "?" + query).status()).isEqualTo(400);
  }

  @Test
  void excludedTypes_areLeftOut() {
    tenant.siemEvents().add(Map.of("id", "1", "type", "Event::A"));
    tenant.siemEvents().add(Map.of("id", "2", "type", "Event::B"));

    assertThat(ids(caller.get(EVENTS + "?exclude_types=Event::A,Event::C"))).containsExactly("2");
  }

  @Test
  void schedule_irregular_hasLateAheadAndRepeatedEvents() {
    tenant
        .siemEvents()
        .add(
            EventSchedule.of(ago(60), Duration.ofMinutes(60), 2000)
                .late(20, Duration.ofMinutes(30))
                .clocksAhead(10, Duration.ofMinutes(10))
                .repeated(10));

    List<String> now = tenant.siemEvents().arrived().toList();
    clock.advance(Duration.ofMinutes(30));
    List<String> later = tenant.siemEvents().arrived().toList();
    assertThat(later).hasSize(2000).hasSizeGreaterThan(now.size());
    assertThat(later.stream().distinct().count()).isBetween(1700L, 1950L);
    assertThatThrownBy(() -> EventSchedule.of(ago(1), Duration.ZERO, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void events_aMillion_areComputedWhenRead() {
    tenant.siemAlerts().add(EventSchedule.of(ago(23 * 60), Duration.ofHours(22), 1_000_000));
    Reply page = caller.get("/siem/v1/alerts?limit=1000&from_date=" + ago(90).getEpochSecond());

    assertThat(page.items()).hasSize(1000);
    assertThat(page.at("has_more")).isEqualTo(true);
    assertThat(caller.get("/siem/v1/alerts?limit=1000").items()).hasSize(1000);
  }

  private static Map<String, Object> event(String id, Instant when) {
    return Map.of("id", id, "type", "Event::X", "when", when.toString());
  }

  private static List<String> ids(Reply page) {
    return page.items().stream().map(item -> String.valueOf(item.get("id"))).toList();
  }

  private Reply next(Reply page) {
    return caller.get(EVENTS + "?cursor=" + SophosTestClient.encode(page.text("next_cursor")));
  }

  private Instant ago(int minutes) {
    return clock.instant().minus(Duration.ofMinutes(minutes));
  }
}
