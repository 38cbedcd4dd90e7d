package dev.connectorsdk.micrometer;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The observations that are open on each thread, innermost first. The events of one call arrive in
 * order on one thread, so an observation ends on the thread that opened it.
 */
final class ObservationFrames {
  @SuppressWarnings("ThreadLocalUsage") // the frames of two listeners are independent
  private final ThreadLocal<@Nullable Frame> innermost = new ThreadLocal<>();

  /** What is observed. */
  enum Kind {
    CALL,
    TOKEN,
    ATTEMPT
  }

  /** An observation with its scope. */
  static final class Frame {
    private final @Nullable Frame outer;
    private final Kind kind;
    private final Operation operation;
    private Observation observation = Observation.NOOP;
    private Observation.Scope scope = Observation.Scope.NOOP;

    private Frame(@Nullable Frame outer, Kind kind, Operation operation) {
      this.outer = outer;
      this.kind = kind;
      this.operation = operation;
    }

    /** The operation whose attempts are sent now. */
    Operation operation() {
      return operation;
    }

    Observation observation() {
      return observation;
    }

    /** The context; another one than expected if the registry observes nothing. */
    Observation.ContextView context() {
      return observation.getContextView();
    }

    /** Starts the observation; the frame can be ended even if a handler throws. */
    void start(Observation notStarted) {
      observation = notStarted.start();
      scope = observation.openScope();
    }

    private void end() {
      try {
        scope.close();
      } finally {
        observation.stop();
      }
    }
  }

  /** Returns the innermost frame of this thread; null outside of calls. */
  @Nullable Frame current() {
    return innermost.get();
  }

  Frame enter(Kind kind, Operation operation) {
    Frame frame = new Frame(innermost.get(), kind, operation);
    innermost.set(frame);
    return frame;
  }

  /** Returns the innermost frame of a kind; null if there is none. */
  @Nullable Frame find(Kind kind) {
    Frame frame = innermost.get();
    while (frame != null && frame.kind != kind) {
      frame = frame.outer;
    }
    return frame;
  }

  /** Ends a frame of this thread, and the frames inside of it that were left open. */
  void end(Frame frame) {
    for (Frame open = innermost.get(); open != null; open = open.outer) {
      set(open.outer);
      if (open == frame) {
        open.end();
        return;
      }
      open.end();
    }
  }

  private void set(@Nullable Frame frame) {
    if (frame == null) {
      innermost.remove();
    } else {
      innermost.set(frame);
    }
  }
}
