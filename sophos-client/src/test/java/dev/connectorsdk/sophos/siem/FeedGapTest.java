package dev.connectorsdk.sophos.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.siem.FeedListener.Gap;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gaps, cursors, clocks and pages that are wrong. */
class FeedGapTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final FeedSetup setup = new FeedSetup();

  @AfterEach
  void close() {
    setup.close();
  }

  @Test
  void pause_longerThanRetention_isReportedAsGap() {
    setup.event("before", ago(1));
    setup.drain(setup.feed());
    Instant readAt = setup.now();
    setup.central.clock.advance(Duration.ofHours(30));
    setup.event("after", ago(60));

    assertThat(setup.drain(setup.feed())).containsExactly("after");
    assertThat(setup.gaps)
        .containsExactly(
            new Gap(
                setup.central.simulator.tenant().id(),
                readAt,
                setup.now().minus(Duration.ofHours(24)),
                Gap.Reason.RETENTION));
    assertThat(setup.gaps.get(0).isLoss()).isTrue();
  }

  @Test
  void pause_inTheMiddleOfTheList_isReportedFromTheNewestEvent() {
    setup.events().add(EventSchedule.of(ago(20 * 60), Duration.ofHours(1), 400));
    EventBatch<SiemEvent> first = setup.feed(o -> o.batchSize(200)).read().orElseThrow();
    first.acknowledge();
    setup.central.clock.advance(Duration.ofMinutes(4 * 60 + 45));
    Instant newest = first.items().get(199).when().orElseThrow();

    assertThat(setup.drain(setup.feed())).hasSizeBetween(90, 110);
    assertThat(setup.gaps).hasSize(1);
    assertThat(setup.gaps.get(0).from()).isEqualTo(newest);
  }

  @Test
  void idleTenant_forDays_hasNoGap() {
    setup.event("first", ago(1));
    EventFeed<SiemEvent> feed = setup.feed(o -> o.interval(Duration.ofHours(6)));
    setup.drain(feed);
    for (int i = 0; i < 20; i++) {
      setup.later(feed, Duration.ofHours(6));
    }
    setup.event("last", ago(1));

    assertThat(setup.later(feed, Duration.ofHours(6))).containsExactly("last");
    assertThat(setup.gaps).isEmpty();
  }

  @Test
  void cursor_refused_restartsWithTheGapNamedAndNothingLost() {
    setup.events().add(EventSchedule.of(ago(120), Duration.ofHours(1), 600));
    EventFeed<SiemEvent> feed = setup.feed(o -> o.batchSize(200));
    feed.read().orElseThrow().acknowledge();
    setup
        .central
        .simulator
        .faults()
        .on("GET", "/siem/v1/events")
        .times(1)
        .inject(Fault.status(400));

    assertThat(setup.drain(feed)).hasSize(400).doesNotHaveDuplicates();
    assertThat(setup.gaps).extracting(Gap::reason).containsExactly(Gap.Reason.CURSOR_REFUSED);
    assertThat(setup.gaps.get(0).isLoss()).isFalse();
  }

  @Test
  void since_setsTheStart_andBeforeTheRetentionIsAGap() {
    setup.event("old", ago(90));
    setup.event("new", ago(30));

    assertThat(setup.drain(setup.feed(o -> o.since(ago(60))))).containsExactly("new");
    FeedSetup other = new FeedSetup();
    other.event("old", ago(90));
    Instant since = ago(26 * 60);
    assertThat(other.drain(other.feed(o -> o.since(since)))).containsExactly("old");
    assertThat(other.gaps).extracting(Gap::from).containsExactly(since);
    other.close();
  }

  @Test
  void clientClock_behindOrAhead_losesNothing() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.event("1", ago(3));
    setup.drain(feed);
    Instant real = setup.now();
    setup.central.clock.set(real.plus(Duration.ofHours(7)));
    setup.later(feed, MINUTE);
    setup.central.clock.set(real.plus(MINUTE));
    setup.event("2", ago(2));
    assertThat(setup.later(feed, MINUTE)).containsExactly("2");

    setup.central.clock.set(real.minus(Duration.ofDays(2)));
    assertThat(setup.later(feed, MINUTE)).doesNotHaveDuplicates();
    setup.central.clock.set(real.plus(Duration.ofMinutes(9)));
    setup.event("3", ago(1));
    setup.later(feed, MINUTE);
    assertThat(setup.delivered).containsOnly("1", "2", "3").contains("3");
  }

  @Test
  void fromDate_refusedByTheService_readsTheWholePeriod() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.event("1", ago(3));
    setup.drain(feed);
    setup.event("2", ago(2));
    setup
        .central
        .simulator
        .faults()
        .on("GET", "/siem/v1/events")
        .times(1)
        .inject(Fault.status(400));

    assertThat(setup.later(feed, MINUTE)).containsExactly("2");
  }

  @Test
  void page_thatRepeats_isAnErrorAndTheFeedGoesOn() {
    String page =
        "{\"has_more\":true,\"next_cursor\":\"djEuMC4w\",\"items\":[{\"id\":\"1\",\"when\":\"%s\"}]}"
            .formatted(ago(1));
    EventFeed<SiemEvent> feed = setup.feed();
    setup.central.simulator.faults().on("GET", "/siem/v1/events").times(2).inject(Fault.body(page));

    List<String> first = FeedSetup.ids(acknowledged(feed));
    assertThatThrownBy(feed::read)
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("returned a page that was read before");
    setup.event("2", ago(1));
    assertThat(first).containsExactly("1");
    assertThat(setup.drain(feed)).containsExactly("2");
  }

  @Test
  void page_withMoreButNoCursor_deliversItsItemsThenFails() {
    String page =
        "{\"has_more\":true,\"items\":[{\"id\":\"1\",\"when\":\"%s\"}]}".formatted(ago(1));
    EventFeed<SiemEvent> feed = setup.feed();
    setup.central.simulator.faults().on("GET", "/siem/v1/events").times(2).inject(Fault.body(page));

    assertThat(FeedSetup.ids(acknowledged(feed))).containsExactly("1");
    setup.central.clock.advance(MINUTE);
    assertThatThrownBy(feed::read).isInstanceOf(DecodingException.class);
    setup.event("2", ago(1));
    assertThat(setup.drain(feed)).containsExactly("2");
  }

  private EventBatch<SiemEvent> acknowledged(EventFeed<SiemEvent> feed) {
    EventBatch<SiemEvent> batch = feed.read().orElseThrow();
    batch.acknowledge();
    return batch;
  }

  private Instant ago(int minutes) {
    return setup.now().minus(Duration.ofMinutes(minutes));
  }
}
