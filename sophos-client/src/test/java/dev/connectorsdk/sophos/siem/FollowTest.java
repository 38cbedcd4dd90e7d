package dev.connectorsdk.sophos.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a feed follows the events: pace, pauses, failures, end. */
@Timeout(60)
class FollowTest {
  private static final String EVENTS = "/siem/v1/events";

  private final FeedSetup setup = new FeedSetup();
  private final List<String> delivered = new ArrayList<>();

  @AfterEach
  void close() {
    setup.close();
  }

  @Test
  void follow_withoutEvents_readsOncePerInterval() {
    Instant start = setup.now();
    followForPolls(10, UnaryOperator.identity());

    assertThat(setup.central.apiCalls()).hasSize(10);
    assertThat(Duration.between(start, setup.now())).isEqualTo(Duration.ofMinutes(9));
  }

  @Test
  void follow_newEvents_arePassedAndAcknowledged() {
    setup.event("1", setup.now());
    followForPolls(2, UnaryOperator.identity());
    setup.event("2", setup.now());
    followForPolls(2, UnaryOperator.identity());

    assertThat(delivered).containsExactly("1", "2");
  }

  @Test
  void consumer_thatThrows_endsAndReceivesTheBatchAgain() {
    setup.event("1", setup.now());
    EventFeed<SiemEvent> feed = setup.feed();

    assertThatThrownBy(
            () ->
                feed.follow(
                    batch -> {
                      throw new IllegalArgumentException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(setup.drain(feed)).containsExactly("1");
  }

  @Test
  void tooManyRequests_pausesGrow_untilASuccess() {
    faults(4, Fault.throttled(Duration.ofHours(2)));
    followForPolls(1, o -> o.interval(Duration.ofMinutes(1)));

    assertThat(setup.pauses).hasSize(4).allMatch(pause -> !pause.minusHours(2).isNegative());
    assertThat(setup.failures).isEmpty();
    setup.pauses.clear();
    // without Retry-After, and more often than the client retries
    faults(15, Fault.throttled());
    followForPolls(1, o -> o.interval(Duration.ofMinutes(1)));
    assertThat(setup.pauses).isSorted().first().isEqualTo(Duration.ofMinutes(1));
    assertThat(setup.pauses.size()).isGreaterThan(1);
  }

  @Test
  void serviceFailure_isReportedAndReadAgainLater() {
    faults(8, Fault.status(503));
    setup.event("1", setup.now());
    followForPolls(1, UnaryOperator.identity());

    assertThat(delivered).containsExactly("1");
    assertThat(setup.failures).startsWith("ServerException PT1M");
    assertThat(setup.failures.size()).isGreaterThan(1);
    assertThat(setup.failures.get(1)).isEqualTo("ServerException PT2M");
  }

  @Test
  void refusal_ofTheOnlyTenant_isThrown() {
    faults(1, Fault.status(403));
    EventFeed<SiemEvent> feed = setup.feed();

    assertThatThrownBy(() -> feed.follow(batch -> {})).isInstanceOf(ForbiddenException.class);
  }

  @Test
  void credential_deleted_isThrown() {
    EventFeed<SiemEvent> feed = setup.feed();
    setup.drain(feed);
    setup
        .central
        .simulator
        .credentials()
        .delete(setup.central.simulator.tenantCredential().clientId());
    setup.central.clock.advance(Duration.ofHours(2));

    assertThatThrownBy(() -> feed.follow(batch -> {})).isInstanceOf(AuthenticationException.class);
  }

  @Test
  void read_whileTimePasses_returnsWhatIsDue() {
    setup.event("1", setup.now());
    EventFeed<SiemEvent> feed = realTimeFeed(new CountDownLatch(1), new CountDownLatch(1));

    assertThat(FeedSetup.ids(feed.read().orElseThrow())).containsExactly("1");
  }

  @Test
  void close_duringTheWait_endsFollow() throws InterruptedException {
    CountDownLatch polled = new CountDownLatch(1);
    EventFeed<SiemEvent> feed = realTimeFeed(polled, new CountDownLatch(1));
    Thread thread = start(feed);
    assertThat(polled.await(20, TimeUnit.SECONDS)).isTrue();
    feed.close();

    assertEnds(thread);
    assertThatThrownBy(feed::read).hasMessage("This EventFeed is closed.");
  }

  @Test
  void interrupt_duringTheWait_endsFollow() throws InterruptedException {
    CountDownLatch polled = new CountDownLatch(1);
    Thread thread = start(realTimeFeed(polled, new CountDownLatch(1)));
    assertThat(polled.await(20, TimeUnit.SECONDS)).isTrue();
    thread.interrupt();

    assertEnds(thread);
  }

  @Test
  void closeOrInterrupt_duringARequest_endsFollow() throws InterruptedException {
    for (Consumer<Stopping> end :
        List.<Consumer<Stopping>>of(Stopping::close, Stopping::interrupt)) {
      setup.central.simulator.faults().on("GET", EVENTS).times(1).inject(Fault.stalled());
      CountDownLatch started = new CountDownLatch(1);
      EventFeed<SiemEvent> feed = realTimeFeed(new CountDownLatch(1), started);
      Thread thread = start(feed);
      assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
      end.accept(new Stopping(feed, thread));

      assertEnds(thread);
    }
  }

  private record Stopping(EventFeed<SiemEvent> feed, Thread thread) {
    void close() {
      feed.close();
    }

    void interrupt() {
      thread.interrupt();
    }
  }

  private static void assertEnds(Thread thread) throws InterruptedException {
    thread.join(TimeUnit.SECONDS.toMillis(10));
    assertThat(thread.isAlive()).isFalse();
  }

  private static Thread start(EventFeed<SiemEvent> feed) {
    Thread thread = new Thread(() -> feed.follow(batch -> {}));
    thread.start();
    return thread;
  }

  private EventFeed<SiemEvent> realTimeFeed(CountDownLatch polled, CountDownLatch started) {
    ClientListener calls =
        new ClientListener() {
          @Override
          public void callStarted(CallStarted event) {
            if (event.operation().contains("siem")) {
              started.countDown();
            }
          }
        };
    SophosClient client =
        setup.central.client(
            builder ->
                builder
                    .credentials(Central.of(setup.central.simulator.tenantCredential()))
                    .options(o -> o.timing(Timing.system()).addListeners(calls)));
    return client
        .tenant()
        .siem()
        .eventFeed(
            setup.store,
            o ->
                o.interval(Duration.ofHours(12))
                    .addListeners(
                        new FeedListener() {
                          @Override
                          public void polled(Poll poll) {
                            polled.countDown();
                          }
                        }));
  }

  private void faults(int times, Fault fault) {
    setup.central.simulator.faults().on("GET", EVENTS).times(times).inject(fault);
  }

  /** Follows until a number of successful reads. */
  private void followForPolls(int count, UnaryOperator<FeedOptions.Builder> options) {
    List<EventFeed<SiemEvent>> feeds = new ArrayList<>();
    FeedListener closing =
        new FeedListener() {
          private int polls;

          @Override
          public void polled(Poll poll) {
            if (++polls == count) {
              feeds.get(0).close();
            }
          }
        };
    feeds.add(setup.feed(o -> options.apply(o).addListeners(closing)));
    feeds.get(0).follow(batch -> delivered.addAll(FeedSetup.ids(batch)));
  }
}
