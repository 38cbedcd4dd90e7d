package dev.connectorsdk.testkit.sophos.internal.siem;

import dev.connectorsdk.testkit.sophos.EventSchedule;
import dev.connectorsdk.testkit.sophos.SimulatedEvents;
import dev.connectorsdk.testkit.sophos.internal.data.TenantData;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.siem.TimedEvent.Position;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The events or alerts of a tenant. */
public final class EventTimeline implements SimulatedEvents {
  private final TenantData data;
  private final Clock clock;
  private final EventGenerator generator;
  private final AtomicLong numbers = new AtomicLong();
  private final ConcurrentSkipListSet<TimedEvent> added =
      new ConcurrentSkipListSet<>(TimedEvent.ORDER);
  private final List<EventSeries> series = new CopyOnWriteArrayList<>();

  private EventTimeline(TenantData data, EventGenerator generator) {
    this.data = data;
    this.clock = data.clock();
    this.generator = generator;
  }

  public static EventTimeline ofEvents(String tenantId, TenantData data) {
    return new EventTimeline(data, (seed, when) -> EventContent.event(tenantId, seed, when));
  }

  public static EventTimeline ofAlerts(String tenantId, TenantData data) {
    return new EventTimeline(data, (seed, when) -> EventContent.alert(tenantId, seed, when));
  }

  @Override
  public void add(Map<String, ?> item) {
    add(item, clock.instant());
  }

  @Override
  public void add(Map<String, ?> item, Instant arrival) {
    Instant time =
        Optional.ofNullable(item.get("when"))
            .flatMap(when -> Timestamps.lenient(when.toString()))
            .orElse(arrival);
    String id = String.valueOf(item.get("id"));
    added.add(
        new TimedEvent(time.toEpochMilli(), numbers.getAndIncrement(), arrival, id, () -> item));
  }

  @Override
  public void add(EventSchedule schedule) {
    long first = numbers.getAndAdd(schedule.count());
    series.add(new EventSeries(schedule, generator, data.nextSeed(), first));
  }

  @Override
  public Stream<String> arrived() {
    Instant now = clock.instant();
    return Stream.concat(
        added.stream().filter(event -> !event.arrival().isAfter(now)).map(TimedEvent::id),
        series.stream().flatMap(one -> one.arrived(now)));
  }

  /** Returns the next events after a position, in order. */
  List<TimedEvent> after(Position position, int limit) {
    Instant now = clock.instant();
    Stream<TimedEvent> own =
        added.stream()
            .filter(event -> position.isBefore(event) && !event.arrival().isAfter(now))
            .limit(limit);
    return Stream.concat(
            own, series.stream().flatMap(one -> one.after(position, now, limit).stream()))
        .sorted(TimedEvent.ORDER)
        .limit(limit)
        .toList();
  }

  Instant now() {
    return clock.instant();
  }
}
