package dev.connectorsdk.examples.webhook;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Admits a number of deliveries, and waits until they are answered. */
final class DeliveryLimit {
  private final AtomicLong admissions;
  private final CountDownLatch answers;

  /**
   * Creates a limit.
   *
   * @param count the number of deliveries; 0 for no limit
   */
  DeliveryLimit(int count) {
    this.admissions = new AtomicLong(count == 0 ? Long.MAX_VALUE : count);
    this.answers = new CountDownLatch(count == 0 ? 1 : count);
  }

  /** Whether another delivery is admitted; one that is not is sent again by StackOne. */
  boolean admit() {
    return admissions.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }

  /** Counts an answered delivery. */
  void answered() {
    if (admissions.get() < Integer.MAX_VALUE) {
      answers.countDown();
    }
  }

  void await() throws InterruptedException {
    answers.await();
  }
}
