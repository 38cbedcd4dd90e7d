package dev.connectorsdk.testkit.sophos.internal.siem;

import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.internal.rows.SeededUuids;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import dev.connectorsdk.testkit.sophos.internal.data.ItemSeed;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.siem.TimedEvent.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Generated events, computed from seed and index on each read. */
final class EventSeries {
  private static final int HUNDRED = 100;
  private static final int REPEATED_WITHIN = 20;

  private final EventSchedule schedule;
  private final EventGenerator generator;
  private final long seed;
  private final long firstNumber;
  private final SeededUuids uuids;

  EventSeries(EventSchedule schedule, EventGenerator generator, long seed, long firstNumber) {
    this.schedule = schedule;
    this.generator = generator;
    this.seed = seed;
    this.firstNumber = firstNumber;
    this.uuids = new SeededUuids(seed);
  }

  /** Returns the next events after a position that have arrived, in order. */
  List<TimedEvent> after(Position position, Instant now, int limit) {
    List<TimedEvent> found = new ArrayList<>();
    PriorityQueue<TimedEvent> pending = new PriorityQueue<>(TimedEvent.ORDER);
    long index = firstIndex(position.at() - schedule.maxAhead().toMillis());
    for (; index < schedule.count() && nominal(index) <= now.toEpochMilli(); index++) {
      long reached = nominal(index);
      while (!pending.isEmpty() && pending.peek().at() < reached && found.size() < limit) {
        found.add(pending.remove());
      }
      if (found.size() >= limit) {
        return found;
      }
      TimedEvent event = event(index);
      if (position.isBefore(event) && !event.arrival().isAfter(now)) {
        pending.add(event);
      }
    }
    while (!pending.isEmpty() && found.size() < limit) {
      found.add(pending.remove());
    }
    return found;
  }

  Stream<String> arrived(Instant now) {
    return LongStream.range(0, schedule.count())
        .mapToObj(this::event)
        .filter(event -> !event.arrival().isAfter(now))
        .map(TimedEvent::id);
  }

  private long firstIndex(long millis) {
    long into = millis - schedule.start().toEpochMilli();
    long span = Math.max(1, schedule.span().toMillis());
    return Math.max(0, (long) Math.floor((double) into * schedule.count() / span) - 1);
  }

  private long nominal(long index) {
    return schedule.start().toEpochMilli() + schedule.span().toMillis() * index / schedule.count();
  }

  private TimedEvent event(long index) {
    long random = SeededHash.of(seed, index);
    long time = nominal(index);
    Instant arrival = Instant.ofEpochMilli(time);
    if (hits(random, schedule.latePercent())) {
      arrival = arrival.plus(share(schedule.maxDelay(), random));
    }
    if (hits(random >>> 16, schedule.aheadPercent())) {
      time += share(schedule.maxAhead(), random).toMillis();
    }
    long original =
        hits(random >>> 32, schedule.repeatedPercent())
            ? Math.max(0, index - 1 - Math.floorMod(random, (long) REPEATED_WITHIN))
            : index;
    String id = uuids.of(original);
    Instant when = Instant.ofEpochMilli(original == index ? time : nominal(original));
    ItemSeed item = new ItemSeed(id, new RandomIds(SeededHash.of(seed, original)), (int) original);
    return new TimedEvent(
        time, firstNumber + index, arrival, id, () -> generator.generate(item, when));
  }

  private static boolean hits(long random, int percent) {
    return Math.floorMod(random, (long) HUNDRED) < percent;
  }

  private static Duration share(Duration max, long random) {
    return Duration.ofMillis(Math.floorMod(random >>> 40, max.toMillis() + 1));
  }
}
