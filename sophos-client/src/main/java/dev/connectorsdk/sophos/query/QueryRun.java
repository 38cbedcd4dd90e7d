package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.RunCalls;

/** A run of a query whose results are rows: Live Discover, or XDR. */
public final class QueryRun extends Run<QueryRow> {

  QueryRun(ApiBinding binding, RunCalls<QueryRow> calls, String id, boolean started) {
    super(binding, calls, id, started);
  }

  /**
   * Returns the rows as instances of your record, typed by the columns that the answer names: see
   * {@link QueryRow#as}.
   */
  public <R> Paged<R> rowsAs(Class<R> type) {
    return results().convert(rows -> rows.stream().map(row -> row.as(type)).toList());
  }
}
