package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.Timing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The waits inside calls. An interrupt ends the call and leaves the thread's flag set; {@link
 * #close()} ends all waits.
 */
public final class CancellableSleeper implements AutoCloseable {
  private final Timing timing;
  private final Set<SleepingThread> asleep = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  public CancellableSleeper(Timing timing) {
    this.timing = timing;
  }

  public void sleep(Duration wait) throws IOException {
    SleepingThread self = new SleepingThread();
    asleep.add(self);
    try {
      if (!closed) {
        timing.sleeper().sleep(wait);
      }
    } catch (InterruptedException e) {
      if (!closed) {
        throw interrupted(e);
      }
    } finally {
      asleep.remove(self);
      self.end();
    }
    if (closed) {
      throw new IOException("Canceled");
    }
  }

  /** Sets the thread's flag again and returns the interrupt as an I/O failure of the call. */
  public static InterruptedIOException interrupted(Exception cause) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException("interrupted");
    interrupted.initCause(cause);
    return interrupted;
  }

  @Override
  public void close() {
    closed = true;
    asleep.forEach(SleepingThread::wake);
  }

  /** The current thread while it sleeps, woken by an interrupt that does not outlast its sleep. */
  static final class SleepingThread {
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread thread = Thread.currentThread();
    private boolean woken;
    private boolean ended;

    void wake() {
      lock.lock();
      try {
        if (!ended) {
          woken = true;
          thread.interrupt();
        }
      } finally {
        lock.unlock();
      }
    }

    /** Called by the thread itself when it continues. */
    void end() {
      lock.lock();
      try {
        ended = true;
        if (woken) {
          Thread.interrupted();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
