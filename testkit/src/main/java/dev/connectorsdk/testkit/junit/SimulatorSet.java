package dev.connectorsdk.testkit.junit;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulatorBuilder;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulatorBuilder;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The simulators of a test and their clock; each simulator starts on first use. */
final class SimulatorSet implements AutoCloseable {
  private final ReentrantLock starting = new ReentrantLock();
  private final VirtualClock clock;
  private final long seed;
  private final boolean https;
  private @Nullable SophosCentralSimulator sophos;
  private @Nullable StackOneSimulator stackOne;

  SimulatorSet(Instant start, long seed, boolean https) {
    this.clock = VirtualClock.at(start);
    this.seed = seed;
    this.https = https;
  }

  VirtualClock clock() {
    return clock;
  }

  SophosCentralSimulator sophos() {
    starting.lock();
    try {
      if (sophos == null) {
        sophos = startSophos();
      }
      return sophos;
    } finally {
      starting.unlock();
    }
  }

  /** Starts together with the Sophos simulator, which its Sophos actions call. */
  StackOneSimulator stackOne() {
    starting.lock();
    try {
      if (stackOne == null) {
        stackOne = startStackOne(sophos());
      }
      return stackOne;
    } finally {
      starting.unlock();
    }
  }

  private SophosCentralSimulator startSophos() {
    SophosCentralSimulatorBuilder builder =
        SophosCentralSimulator.builder().clock(clock).seed(seed);
    return (https ? builder.https() : builder).start();
  }

  private StackOneSimulator startStackOne(SophosCentralSimulator behind) {
    StackOneSimulatorBuilder builder =
        StackOneSimulator.builder()
            .clock(clock)
            .seed(seed)
            .sophos(behind.identityUrl(), behind.globalUrl());
    behind.trust().ifPresent(builder::sophosTrust);
    return (https ? builder.https() : builder).start();
  }

  @Override
  public void close() {
    starting.lock();
    try {
      if (stackOne != null) {
        stackOne.close();
      }
      if (sophos != null) {
        sophos.close();
      }
    } finally {
      starting.unlock();
    }
  }
}
