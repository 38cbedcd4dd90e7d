package dev.connectorsdk.benchmarks.report;

/**
 * How much is measured.
 *
 * @param rounds how often each benchmark runs, in turn with its peers, each time in a new JVM
 * @param iterations seconds of warming up, and as many of measuring, in a round
 * @param starts how many processes are started for each peer
 */
public record Plan(int rounds, int iterations, int starts) {

  /** Figures to be quoted: some twenty minutes. */
  public static Plan full() {
    return new Plan(3, 3, 20);
  }

  /** Figures to work with: some five minutes. */
  public static Plan quick() {
    return new Plan(1, 2, 5);
  }
}
