package dev.connectorsdk.benchmarks.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The measured time and memory of one peer.
 *
 * @param times the mean time in each round
 * @param unit the unit of the times
 * @param bytes the bytes allocated per operation; NaN if not measured
 */
record PeerResult(List<Double> times, String unit, double bytes) {

  /** The median time. */
  double time() {
    return median(times);
  }

  /** The median of the ratios of this time to the other peer's time in the same round. */
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
