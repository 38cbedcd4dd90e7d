package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.query.RunDetails;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * The calls of one kind of run.
 *
 * @param path the path of the runs, such as {@code /xdr-query/v1/queries/runs}
 * @param pageSize the page size for results, if the caller sets none
 * @param get requests the state of a run
 * @param results requests a page of results
 * @param cancel cancels a run; returns false if the API has no operation for that
 * @param <T> the type of the results
 */
public record RunCalls<T>(
    String path,
    int pageSize,
    BiFunction<String, CallTimeout, RunDetails> get,
    Results<T> results,
    BiPredicate<String, CallTimeout> cancel) {

  /** The calls of runs that cannot be canceled. */
  public RunCalls(
      String path,
      int pageSize,
      BiFunction<String, CallTimeout, RunDetails> get,
      Results<T> results) {
    this(path, pageSize, get, results, (id, timeout) -> false);
  }

  /**
   * Requests a page of results.
   *
   * @param <T> the type of the results
   */
  @FunctionalInterface
  public interface Results<T> {
    /** Requests the page at a cursor of a run. */
    Page<T> page(String id, Optional<String> cursor, int pageSize);
  }
}
