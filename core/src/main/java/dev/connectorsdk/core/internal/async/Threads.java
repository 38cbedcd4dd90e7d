package dev.connectorsdk.core.internal.async;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates the threads of a client: virtual threads where available, else daemon threads. */
final class Threads {
  private static final long IDLE_SECONDS = 10;

  private Threads() {}

  /**
   * The threads inherit no thread locals: they belong to the client and not to one of its users.
   */
  static ExecutorService perTask() {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      builder =
          type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
      Object factory = type.getMethod("factory").invoke(builder);
      return (ExecutorService)
          Executors.class
              .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
              .invoke(null, factory);
    } catch (ReflectiveOperationException e) {
      return daemons();
    }
  }

  private static ExecutorService daemons() {
    AtomicInteger count = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          String name = "connector-sdk-async-" + count.incrementAndGet();
          Thread thread = new Thread(null, work, name, 0, false);
          thread.setDaemon(true);
          return thread;
        });
  }
}
