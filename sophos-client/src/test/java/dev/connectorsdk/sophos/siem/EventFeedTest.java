package dev.connectorsdk.sophos.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a feed of one tenant delivers. */
class EventFeedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final FeedSetup setup = new FeedSetup();

  @AfterEach
  void close() {
    setup.close();
  }

  @Test
  void events_acknowledged_areDeliveredOnceAcrossRestarts() {
    setup.events().add(EventSchedule.of(ago(120), Duration.ofHours(1), 2500));

    assertThat(setup.drain(setup.feed())).hasSize(2500).doesNotHaveDuplicates();
    setup.event("new", setup.now());
    assertThat(setup.later(setup.feed(), MINUTE)).containsExactly("new");
    assertThat(setup.later(setup.feed(), MINUTE)).isEmpty();
  }

  @Test
  void batch_notAcknowledged_isDeliveredAgain() {
    setup.events().add(EventSchedule.of(ago(120), Duration.ofHours(1), 700));
    EventFeed<SiemEvent> feed = setup.feed(o -> o.batchSize(200));
    EventBatch<SiemEvent> first = feed.read().orElseThrow();
    EventBatch<SiemEvent> again = feed.read().orElseThrow();
    EventBatch<SiemEvent> other = setup.feed(o -> o.batchSize(200)).read().orElseThrow();

    assertThat(FeedSetup.ids(again)).isEqualTo(FeedSetup.ids(first));
    assertThat(FeedSetup.ids(other)).isEqualTo(FeedSetup.ids(first));
    again.acknowledge();
    again.acknowledge();
    assertThatThrownBy(first::acknowledge)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("acknowledge it before the next read");
    assertThat(setup.drain(feed)).hasSize(500).doesNotContainAnyElementsOf(FeedSetup.ids(first));
  }

  @Test
  void restart_inTheMiddleOfTheList_readsOnAtTheCursor() {
    setup.events().add(EventSchedule.of(ago(120), Duration.ofHours(1), 600));
    setup.feed(o -> o.batchSize(200)).read().orElseThrow().acknowledge();

    assertThat(setup.drain(setup.feed(o -> o.batchSize(200)))).hasSize(400);
    assertThat(setup.central.apiCalls()).hasSize(3);
  }

  @Test
  void event_lateWithinTheOverlap_isDelivered() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.event("on-time", ago(1));
    setup.drain(feed);
    setup.event("late", ago(14));

    assertThat(setup.later(feed, MINUTE)).containsExactly("late");
    setup.event("too-late", ago(20));
    assertThat(setup.later(feed, MINUTE)).isEmpty();
    assertThat(setup.gaps).isEmpty();
  }

  @Test
  void clockAhead_ofOneEndpoint_doesNotSkipOthers() {
    EventFeed<SiemEvent> feed = setup.feed(o -> o.overlap(Duration.ofMinutes(2)));
    setup.event("ahead", setup.now().plus(Duration.ofHours(5)));
    setup.drain(feed);
    for (int i = 0; i < 100; i++) {
      setup.event("on-time-" + i, setup.now().plusSeconds(30));
      setup.later(feed, MINUTE);
    }

    assertThat(setup.delivered).hasSize(101).doesNotHaveDuplicates();
  }

  @Test
  void irregularEvents_overHours_areDeliveredOnce() {
    setup
        .events()
        .add(
            EventSchedule.of(setup.now(), Duration.ofHours(3), 20_000)
                .late(20, Duration.ofMinutes(12))
                .clocksAhead(3, Duration.ofMinutes(90))
                .repeated(5));
    EventFeed<SiemEvent> feed = setup.feed();
    for (int i = 0; i < 200; i++) {
      setup.later(feed, MINUTE);
    }

    Set<String> all = setup.events().arrived().collect(Collectors.toSet());
    assertThat(all).hasSizeGreaterThan(18_000);
    assertThat(new HashSet<>(setup.delivered)).isEqualTo(all);
    assertThat(setup.delivered).hasSameSizeAs(all);
  }

  @Test
  void sameMillisecond_acrossPages_isDeliveredOnce() {
    setup.events().add(EventSchedule.of(ago(5), Duration.ZERO, 1500));
    EventFeed<SiemEvent> feed = setup.feed(o -> o.batchSize(200));
    setup.drain(feed);
    setup.events().add(EventSchedule.of(ago(5), Duration.ZERO, 300));
    setup.later(feed, MINUTE);

    assertThat(setup.delivered).hasSize(1800).doesNotHaveDuplicates();
  }

  @Test
  void eventsWithoutId_areDeliveredOnceByContent() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.events().add(Map.of("type", "Event::X", "when", ago(2).toString()));
    setup.events().add(Map.of("type", "Event::Y", "when", ago(2).toString()));
    setup.events().add(Map.of("type", "Event::Y", "when", ago(2).toString()));

    assertThat(setup.drain(feed)).containsExactly("", "");
    assertThat(setup.later(feed, MINUTE)).isEmpty();
  }

  @Test
  void window_smallerThanTheOverlap_shortensTheOverlapInsteadOfRepeating() {
    EventFeed<SiemEvent> feed = setup.feed(o -> o.window(100));
    setup.events().add(EventSchedule.of(ago(10), Duration.ofMinutes(9), 1000));
    setup.drain(feed);
    for (int i = 0; i < 5; i++) {
      setup.later(feed, MINUTE);
    }

    assertThat(setup.delivered).hasSize(1000).doesNotHaveDuplicates();
  }

  @Test
  void failure_ofASingleTenant_isThrownAndThePositionStays() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.event("1", ago(1));
    setup
        .central
        .simulator
        .faults()
        .on("GET", "/siem/v1/events")
        .times(1)
        .inject(Fault.status(403));

    assertThatThrownBy(feed::read).isInstanceOf(ForbiddenException.class);
    assertThat(setup.drain(feed)).containsExactly("1");
  }

  @Test
  void listener_receivesLagAndRepetitions() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.event("1", ago(3));
    setup.drain(feed);
    setup.later(feed, MINUTE);

    assertThat(setup.polls).hasSize(2);
    assertThat(setup.polls.get(0).lag()).contains(Duration.ofMinutes(3));
    assertThat(setup.polls.get(0).items()).isEqualTo(1);
    assertThat(setup.polls.get(1).lag()).contains(Duration.ofMinutes(4));
    assertThat(setup.polls.get(1).repeated()).isEqualTo(1);
    assertThat(setup.polls.get(1).upToDate()).isTrue();
  }

  @Test
  void alertFeed_sharesTheStore_withItsOwnPosition() {
    setup.events().add(EventSchedule.of(ago(9), MINUTE, 3));
    setup.central.simulator.tenant().siemAlerts().add(EventSchedule.of(ago(9), MINUTE, 4));
    setup.drain(setup.feed());
    try (EventFeed<SiemAlert> feed =
        setup.central.client().tenant().siem().alertFeed(setup.store)) {
      assertThat(feed.read().orElseThrow().items()).hasSize(4);
    }
  }

  @Test
  void options_outOfRange_areRejected() {
    assertThatThrownBy(() -> setup.feed(o -> o.overlap(Duration.ofHours(24))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("overlap must be from PT0S to PT23H, not PT24H");
    assertThatThrownBy(() -> setup.feed(o -> o.batchSize(100)))
        .hasMessage("batchSize must be from 200 to 1000, not 100.");
    assertThatThrownBy(() -> setup.feed(o -> o.window(5)))
        .hasMessage("window must be from 100 to 100000, not 5");
  }

  private Instant ago(int minutes) {
    return setup.now().minus(Duration.ofMinutes(minutes));
  }
}
