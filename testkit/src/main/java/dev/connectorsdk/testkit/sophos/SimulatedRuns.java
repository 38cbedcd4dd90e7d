package dev.connectorsdk.testkit.sophos;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the runs of a tenant go on: those of Live Discover, of XDR queries, and of queries on
 * detections. A setting applies to the runs that start after it.
 */
public interface SimulatedRuns {
  /**
   * Sets the number of polls after which a run has finished; 2 by default.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  void takePolls(int polls);

  /** Makes runs never finish. */
  void neverFinish();

  /**
   * Sets the result of runs; {@code succeeded} by default. Runs that are {@code timedOut} have half
   * of the rows, runs with another result have none.
   */
  void endWith(String result);

  /** Sets how long results are kept after a run has started; a day by default. */
  void keepResults(Duration time);

  /**
   * Sets the rows of queries.
   *
   * @param columns the types of the columns by their names, in order
   * @param rows the values by the names of the columns
   */
  void answer(Map<String, String> columns, List<? extends Map<String, ?>> rows);

  /**
   * Sets the number of generated rows of queries; 20 by default. A million of them need no more
   * memory than one: they are computed for each call that reads them.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  void generateRows(int count);

  /** Ends a run as another process or an administrator would: its result is {@code canceled}. */
  void cancel(String runId);
}
