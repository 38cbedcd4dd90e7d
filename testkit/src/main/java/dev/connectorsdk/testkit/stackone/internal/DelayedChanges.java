package dev.connectorsdk.testkit.stackone.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Changes by people that happen later: at a time, or after a number of list calls. */
public final class DelayedChanges {
  /** A list that clients poll. */
  public enum Poll {
    PROFILES,
    ACCOUNTS
  }

  private record IoAction(BooleanSupplier due, Runnable work) {}

  private final Clock clock;
  private final Queue<IoAction> waiting = new ConcurrentLinkedQueue<>();
  private final Map<Poll, AtomicLong> polls = new EnumMap<>(Poll.class);

  public DelayedChanges(Clock clock) {
    this.clock = clock;
    for (Poll poll : Poll.values()) {
      polls.put(poll, new AtomicLong());
    }
  }

  public void at(Instant time, Runnable work) {
    waiting.add(new IoAction(() -> !clock.instant().isBefore(time), work));
  }

  /** Runs a change after a number of polls; the next poll sees it. */
  public void afterPolls(Poll poll, int count, Runnable work) {
    AtomicLong seen = count(poll);
    long goal = seen.get() + count;
    waiting.add(new IoAction(() -> seen.get() >= goal, work));
  }

  /** Runs the changes that are due, then counts a poll. */
  public void polled(Poll poll) {
    runDue();
    count(poll).incrementAndGet();
  }

  public void runDue() {
    for (IoAction change : List.copyOf(waiting)) {
      // one thread alone removes a change, so it runs once
      if (change.due().getAsBoolean() && waiting.remove(change)) {
        change.work().run();
      }
    }
  }

  private AtomicLong count(Poll poll) {
    return Objects.requireNonNull(polls.get(poll));
  }
}
