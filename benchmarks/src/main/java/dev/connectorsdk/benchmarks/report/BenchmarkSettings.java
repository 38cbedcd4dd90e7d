package dev.connectorsdk.benchmarks.report;

/**
 * The extent of the measurements.
 *
 * @param rounds the number of rounds of each benchmark, alternating with its peers, each in a new
 *     JVM
 * @param warmUp seconds of warm-up per round; the JIT compiler needs about ten on two processors
 * @param seconds seconds of measurement per round
 * @param starts the number of process starts per peer
 */
public record BenchmarkSettings(int rounds, int warmUp, int seconds, int starts) {

  /** For published results; takes about half an hour. */
  public static BenchmarkSettings full() {
    return new BenchmarkSettings(3, 10, 4, 20);
  }

  /** For development; takes about five minutes. */
  public static BenchmarkSettings quick() {
    return new BenchmarkSettings(1, 4, 2, 5);
  }
}
