package dev.connectorsdk.benchmarks;

import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Starts and stops simulators, as each unit test does. With {@code -f 20 -i 1}, each start is the
 * first one of a process, as in a run of a single test.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 20)
@Fork(1)
public class SimulatorStart {

  /** Sophos Central only: five servers. */
  @Benchmark
  public int sophos() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      return sophos.globalUrl().getPort();
    }
  }

  /** Both services, connected: six servers. */
  @Benchmark
  public int both() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start();
        StackOneSimulator stackOne =
            StackOneSimulator.builder().sophos(sophos.identityUrl(), sophos.globalUrl()).start()) {
      return stackOne.apiUrl().getPort();
    }
  }
}
