package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The last calls, oldest first: a full log drops its oldest call for each new one. */
public final class CallLog {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<LogEntry> entries = new ArrayDeque<>();
  private final int size;
  private long last;

  public CallLog(int size) {
    this.size = size;
  }

  public void add(LogEntry entry) {
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

  /** Returns the calls until now; later ones do not change the list. */
  public List<LogEntry> entries() {
    lock.lock();
    try {
      return List.copyOf(entries);
    } finally {
      lock.unlock();
    }
  }

  /** Returns the call with an id, or throws a 404. */
  public LogEntry get(String id) {
    return entries().stream()
        .filter(entry -> entry.is(id))
        .findFirst()
        .orElseThrow(() -> ApiErrorException.notFound("Log not found"));
  }
}
