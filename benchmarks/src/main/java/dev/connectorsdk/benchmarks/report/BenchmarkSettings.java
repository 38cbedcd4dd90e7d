package dev.connectorsdk.benchmarks.report;

/**
 * How much is measured.
 *
 * @param rounds how often each benchmark runs, in turn with its peers, each time in a new JVM
 * @param warmUp seconds of warming up in a round: on two processors the compiler needs some ten
 * @param seconds of measuring in a round
 * @param starts how many processes are started for each peer
 */
public record BenchmarkSettings(int rounds, int warmUp, int seconds, int starts) {

  /** Figures to be quoted: some half an hour. */
  public static BenchmarkSettings full() {
    return new BenchmarkSettings(3, 10, 4, 20);
  }

  /** Figures to work with: some five minutes. */
  public static BenchmarkSettings quick() {
    return new BenchmarkSettings(1, 4, 2, 5);
  }
}
