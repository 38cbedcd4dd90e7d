package dev.connectorsdk.testkit.stackone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The last calls, oldest first: a full book forgets its oldest call for each new one. */
final class LogBook {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<LogEntry> entries = new ArrayDeque<>();
  private final int size;
  private long last;

  LogBook(int size) {
    this.size = size;
  }

  void add(LogEntry entry) {
    lock.lock();
    try {
      last++;
      entries.addLast(entry.numbered(last));
      if (entries.size() > size) {
        entries.removeFirst();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns the calls up to now; later ones do not change the list. */
  List<LogEntry> entries() {
    lock.lock();
    try {
      return List.copyOf(entries);
    } finally {
      lock.unlock();
    }
  }

  /** Finds the call with an id; refused with 404 if the book has none. */
  LogEntry get(String id) {
    return entries().stream()
        .filter(entry -> entry.is(id))
        .findFirst()
        .orElseThrow(() -> Rejection.notFound("Log not found"));
  }
}
