package dev.connectorsdk.sophos.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of events and alerts for a SIEM. */
class SiemTest {
  private final Central central = new Central();
  private final Siem siem = central.client().tenant().siem();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void events_severalPages_areListedOnceInOrder() {
    central.simulator.tenant().siemEvents().add(schedule(1234));

    List<SiemEvent> events = siem.events(q -> q.limit(200)).stream().toList();

    assertThat(events).hasSize(1234).doesNotHaveDuplicates();
    assertThat(events.stream().map(event -> event.when().orElseThrow())).isSorted();
    assertThat(central.apiCalls()).hasSize(7);
    assertThat(siem.alerts()).isEmpty();
  }

  @Test
  void alerts_listed_haveTheirDetails() {
    central.simulator.tenant().siemAlerts().add(schedule(3));

    SiemAlert alert = siem.alerts().iterator().next();

    assertThat(alert.data()).containsKey("created_at");
    assertThat(alert.eventServiceEventId()).isEqualTo(alert.id());
    assertThat(alert.customerId()).contains(central.simulator.tenant().id());
    assertThat(alert.threatCleanable()).isPresent();
  }

  @Test
  void event_polymorphicAndUnknownProperties_areKeptInItsJson() {
    Map<String, Object> sent =
        Json.readObject(
            """
            {"id":"1","type":"Event::X","severity":"HIGH","when":"2026-03-01T11:59:00.123Z",
             "created_at":"2026-03-01T11:59:01.456Z","threat_id":{"timestamp":7,"machineIdentifier":"m"},
             "appSha256":"ab","core_remedy_items":{"totalItems":1,"items":[{"type":"file",
             "descriptor":"c","result":"DELETED"}]},"amsi_threat_data":{"parentProcessId":"4"},
             "source_info":{"ip":"192.0.2.1"},"new_property":[1,2]}""");
    central.simulator.tenant().siemEvents().add(sent);

    SiemEvent event = siem.events().iterator().next();

    assertThat(event.severity()).contains(SiemSeverity.HIGH);
    assertThat(event.coreRemedyItems().orElseThrow().items().get(0).result()).contains("DELETED");
    assertThat(event.amsiThreatData().orElseThrow().parentProcessId()).contains("4");
    sent.put("severity", "high");
    assertThat(Json.readObject(event.toJson())).isEqualTo(sent);
    assertThat(event.toJson()).doesNotContain("\n");
  }

  @Test
  void event_withoutIdOrTimes_isListed() {
    central.simulator.tenant().siemEvents().add(Map.of("type", "Event::X"));

    SiemEvent event = siem.events().iterator().next();

    assertThat(event.id()).isEmpty();
    assertThat(event.time()).isEmpty();
  }

  @Test
  void time_ofAnItem_isTheEarlierOne() {
    Instant earlier = Instant.parse("2026-03-01T10:00:00Z");
    SiemEvent event = SiemEvent.builder().when(earlier.plusSeconds(900)).createdAt(earlier).build();

    assertThat(event.time()).contains(earlier);
    assertThat(SiemAlert.builder().when(earlier).build().time()).isEqualTo(Optional.of(earlier));
  }

  @Test
  void query_outOfRange_isRejectedBeforeSending() {
    assertThatThrownBy(() -> siem.events(q -> q.limit(199)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be from 200 to 1000, not 199.");
    assertThatThrownBy(() -> siem.alerts(q -> q.limit(1001)))
        .isInstanceOf(IllegalArgumentException.class);
    Instant now = central.clock.instant();
    assertThatThrownBy(() -> siem.events(q -> q.from(now.minus(Duration.ofHours(25)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from must not be before 2026-02-28T12:00:00Z");
    assertThatThrownBy(() -> siem.alerts(q -> q.addExcludeTypes("Event::X")).iterator().next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("excludeTypes is for events");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void page_withMoreButNoCursor_failsAfterItsItems() {
    String page = "{\"has_more\":true,\"items\":[{\"id\":\"1\"}]}";
    central.simulator.faults().on("GET", "/siem/v1/events").inject(Fault.body(page));
    var items = siem.events().iterator();

    assertThat(items.next().id()).contains("1");
    assertThatThrownBy(items::hasNext)
        .isInstanceOf(DecodingException.class)
        .extracting(e -> ((DecodingException) e).path())
        .isEqualTo("$.next_cursor");
  }

  private EventSchedule schedule(int count) {
    return EventSchedule.of(
        central.clock.instant().minus(Duration.ofHours(2)), Duration.ofHours(1), count);
  }
}
