package dev.connectorsdk.sophos.promise;

import java.lang.reflect.InvocationTargetException;

/** Threads that callers run on: virtual ones where the runtime has them. */
final class Callers {
  private Callers() {}

  static Thread thread(Runnable call) throws InvocationTargetException, IllegalAccessException {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      return (Thread)
          Class.forName("java.lang.Thread$Builder")
              .getMethod("unstarted", Runnable.class)
              .invoke(builder, call);
    } catch (NoSuchMethodException | ClassNotFoundException olderThan21) {
      return new Thread(call);
    }
  }
}
