package dev.connectorsdk.stackone.webhook;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Events in the order of their claims. */
final class InMemoryProcessedEvents implements ProcessedEvents {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final int capacity;

  InMemoryProcessedEvents(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("The capacity must be 1 or more, was " + capacity + ".");
    }
    this.capacity = capacity;
  }

  @Override
  public Claim claim(String key, Instant lateFrom) {
    lock.lock();
    try {
      Claim previous = claims.putIfAbsent(key, Claim.IN_PROGRESS);
      evictOldest();
      return previous == null ? Claim.FRESH : previous;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void handled(String key) {
    lock.lock();
    try {
      claims.replace(key, Claim.HANDLED);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void release(String key) {
    lock.lock();
    try {
      claims.remove(key);
    } finally {
      lock.unlock();
    }
  }

  private void evictOldest() {
    if (claims.size() > capacity) {
      Iterator<String> oldest = claims.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }
}
