package dev.connectorsdk.stackone.webhook;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Seen events in the order in which they were claimed. */
final class BoundedSeenEvents implements SeenEvents {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final int most;

  BoundedSeenEvents(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("A memory holds at least one event, not " + most + ".");
    }
    this.most = most;
  }

  @Override
  public Claim claim(String key, Instant lateFrom) {
    lock.lock();
    try {
      Claim known = claims.putIfAbsent(key, Claim.IN_PROGRESS);
      forgetOldest();
      return known == null ? Claim.FRESH : known;
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

  private void forgetOldest() {
    if (claims.size() > most) {
      Iterator<String> oldest = claims.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }
}
