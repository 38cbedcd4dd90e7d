package dev.connectorsdk.testkit.sophos.internal.query;

import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.SimulatedRuns;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The runs of one tenant. */
public final class RunStates implements SimulatedRuns {
  private static final int DEFAULT_ROWS = 20;

  private final ConcurrentMap<String, State> states = new ConcurrentHashMap<>();
  private volatile int polls = 2;
  private volatile String result = "succeeded";
  private volatile Duration lifetime = Duration.ofDays(1);
  private volatile Rows rows = GeneratedRows.of(DEFAULT_ROWS);

  /**
   * The rows of a query.
   *
   * @param columns the columns in the form of the API
   * @param items the rows
   */
  record Rows(List<Map<String, Object>> columns, Series<Map<String, Object>> items) {}

  /**
   * A run.
   *
   * @param left the number of polls until it finishes
   * @param result the result it will have
   * @param expiresAt the time at which its results are deleted
   */
  record State(int left, String result, Instant expiresAt, Rows rows) {
    boolean isFinished() {
      return left <= 0;
    }

    State polled() {
      return new State(left - 1, result, expiresAt, rows);
    }

    State canceled() {
      return isFinished() ? this : new State(0, "canceled", expiresAt, rows);
    }

    /** The number of rows, which depends on the result. */
    long resultCount(long all) {
      return switch (result) {
        case "succeeded" -> all;
        case "timedOut" -> all / 2;
        default -> 0;
      };
    }
  }

  @Override
  public void takePolls(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("A run takes 1 poll or more, not " + count);
    }
    polls = count;
  }

  @Override
  public void neverFinish() {
    polls = Integer.MAX_VALUE;
  }

  @Override
  public void endWith(String runResult) {
    result = runResult;
  }

  @Override
  public void keepResults(Duration time) {
    lifetime = time;
  }

  @Override
  public void answer(Map<String, String> columns, List<? extends Map<String, ?>> values) {
    List<Map<String, Object>> copies =
        values.stream().<Map<String, Object>>map(LinkedHashMap::new).toList();
    rows =
        new Rows(
            columns.entrySet().stream()
                .map(column -> column(column.getKey(), column.getValue()))
                .toList(),
            new Series<>(
                copies.size(), index -> copies.get((int) index), id -> OptionalLong.empty()));
  }

  static Map<String, Object> column(String name, String type) {
    Map<String, Object> column = new LinkedHashMap<>();
    column.put("name", name);
    column.put("type", type);
    return column;
  }

  @Override
  public void generateRows(int count) {
    rows = GeneratedRows.of(count);
  }

  @Override
  public void cancel(String runId) {
    states.computeIfPresent(runId, (id, state) -> state.canceled());
  }

  State begin(String runId, Instant now) {
    State state = new State(polls, result, now.plus(lifetime), rows);
    states.put(runId, state);
    return state;
  }

  /** Returns the state of a run that a test stored: it has finished. */
  State ofStoredRun() {
    return new State(0, result, Instant.MAX, rows);
  }

  Optional<State> poll(String runId) {
    return Optional.ofNullable(
        states.computeIfPresent(runId, (id, state) -> state.isFinished() ? state : state.polled()));
  }

  Optional<State> find(String runId) {
    return Optional.ofNullable(states.get(runId));
  }
}
