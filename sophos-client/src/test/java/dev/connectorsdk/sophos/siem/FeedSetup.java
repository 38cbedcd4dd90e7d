package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.sophos.SimulatedEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A simulated tenant, and feeds that share a checkpoint store; records what they deliver. */
final class FeedSetup implements AutoCloseable {
  final Central central = new Central();
  final CheckpointStore store = CheckpointStore.inMemory();
  final List<FeedListener.Poll> polls = new ArrayList<>();
  final List<FeedListener.Gap> gaps = new ArrayList<>();
  final List<String> failures = new ArrayList<>();
  final List<Duration> pauses = new ArrayList<>();
  final List<String> delivered = new ArrayList<>();
  private final List<EventFeed<?>> feeds = new ArrayList<>();

  EventFeed<SiemEvent> feed() {
    return feed(UnaryOperator.identity());
  }

  EventFeed<SiemEvent> feed(UnaryOperator<FeedOptions.Builder> options) {
    EventFeed<SiemEvent> feed =
        central
            .client()
            .tenant()
            .siem()
            .eventFeed(store, o -> options.apply(o.addListeners(listener())));
    feeds.add(feed);
    return feed;
  }

  SimulatedEvents events() {
    return central.simulator.tenant().siemEvents();
  }

  /** Adds an event that occurs at a time and arrives now. */
  void event(String id, Instant when) {
    events().add(Map.of("id", id, "type", "Event::X", "when", when.toString()));
  }

  Instant now() {
    return central.clock.instant();
  }

  /** Reads and acknowledges all that is due, and returns the ids. */
  List<String> drain(EventFeed<SiemEvent> feed) {
    List<String> ids = new ArrayList<>();
    for (Optional<EventBatch<SiemEvent>> batch = feed.read();
        batch.isPresent();
        batch = feed.read()) {
      ids.addAll(ids(batch.get()));
      batch.get().acknowledge();
    }
    delivered.addAll(ids);
    return ids;
  }

  /** Waits for the next interval, then drains. */
  List<String> later(EventFeed<SiemEvent> feed, Duration time) {
    central.clock.advance(time);
    return drain(feed);
  }

  static List<String> ids(EventBatch<SiemEvent> batch) {
    return batch.items().stream().map(event -> event.id().orElse("")).toList();
  }

  private FeedListener listener() {
    return new FeedListener() {
      @Override
      public void polled(Poll poll) {
        polls.add(poll);
      }

      @Override
      public void gap(Gap gap) {
        gaps.add(gap);
      }

      @Override
      public void tenantFailed(String tenantId, RuntimeException failure, Duration retryIn) {
        failures.add(failure.getClass().getSimpleName() + " " + retryIn);
      }

      @Override
      public void paused(Duration pause) {
        pauses.add(pause);
      }
    };
  }

  @Override
  public void close() {
    feeds.forEach(EventFeed::close);
    store.close();
    central.close();
  }
}
