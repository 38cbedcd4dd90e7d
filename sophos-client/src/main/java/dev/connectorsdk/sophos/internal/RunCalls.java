package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.internal.http.CallTimeout;
import dev.connectorsdk.sophos.query.RunDetails;
import java.util.Optional;

/**
 * The calls of one kind of run.
 *
 * @param <T> the type of its results
 */
public interface RunCalls<T> {

  /** The path of the runs, such as {@code /xdr-query/v1/queries/runs}. */
  String path();

  /** The page size for results, if the caller sets none. */
  int pageSize();

  /** Requests the state of a run. */
  RunDetails get(String id, CallTimeout timeout);

  /** Requests a page of results. */
  Page<T> page(String id, Optional<String> cursor, int pageSize);

  /** Cancels a run; returns false if the API has no operation for that. */
  default boolean cancel(String id, CallTimeout timeout) {
    return false;
  }
}
