package dev.connectorsdk.benchmarks.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one peer took.
 *
 * @param times the mean time of each round
 * @param unit of the times
 * @param bytes allocated by one operation; NaN where that is not measured
 */
record PeerResult(List<Double> times, String unit, double bytes) {

  /** The time of the round in the middle. */
  double time() {
    return median(times);
  }

  /** The median of this time against the other one's in the same round. */
  double timeRatio(PeerResult other) {
    return median(
        IntStream.range(0, times.size())
            .mapToObj(round -> times.get(round) / other.times.get(round))
            .toList());
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
