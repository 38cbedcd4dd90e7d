package dev.connectorsdk.core.internal.http;

import java.util.concurrent.locks.ReentrantLock;

/** The current thread while it sleeps: woken by an interrupt that does not outlast its sleep. */
final class SleepingThread {
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread thread = Thread.currentThread();
  private boolean woken;
  private boolean over;

  void wake() {
    lock.lock();
    try {
      if (!over) {
        woken = true;
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  /** To be called by the thread itself when it goes on. */
  void end() {
    lock.lock();
    try {
      over = true;
      if (woken) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }
}
