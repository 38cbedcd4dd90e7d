package dev.connectorsdk.stackone.action.synced;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.AccountContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Rows that the syncs of one linked account stored. */
public final class SyncedRows {
  private static final String READ = "POST /actions/rpc/synced";
  private static final int LAST_ROW = 10_000;

  private final ApiBinding binding;
  private final Http http;
  private final AccountContext account;

  SyncedRows(ApiBinding binding, AccountContext account) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.account = account;
  }

  /**
   * Lists the stored rows of an action (StackOne, {@code POST /actions/rpc/synced}). Reads by
   * offset until a page is empty.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param query adds filters and the page size
   * @return the rows; reading them throws a {@link StatusException} with status 200 if StackOne
   *     refuses the query, such as without a sync id for an account with several syncs
   * @throws IllegalArgumentException if the action is blank, or the page size out of range
   */
  public Paged<Map<String, Object>> list(String action, UnaryOperator<SyncedQuery.Builder> query) {
    SyncedQuery built = query(action, query);
    return binding.paged(
        READ, cursor -> page(built, cursor.map(Position::of).orElse(Position.FIRST)));
  }

  /**
   * Returns one page of the stored rows of an action, with the details of the sync (StackOne,
   * {@code POST /actions/rpc/synced}).
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param skip the number of rows before the page, 0 or more
   * @param query adds filters, aggregations and the page size
   * @throws StatusException with status 200 if StackOne refuses the query, such as without a sync
   *     id for an account with several syncs: the message names them
   * @throws IllegalArgumentException if the action is blank, {@code skip} is negative, the page
   *     size out of range, or {@code skip} and the page size together more than 10,000
   */
  public SyncedPage page(String action, long skip, UnaryOperator<SyncedQuery.Builder> query) {
    if (skip < 0) {
      throw new IllegalArgumentException("skip must be 0 or more, was " + skip);
    }
    SyncedQuery built = query(action, query);
    if (skip + built.pageSize() > LAST_ROW) {
      throw new IllegalArgumentException(
          "StackOne returns the first 10,000 rows only: narrow the filter.");
    }
    return read(built, skip);
  }

  private static SyncedQuery query(String action, UnaryOperator<SyncedQuery.Builder> query) {
    return query.apply(SyncedQuery.builder().action(action)).build();
  }

  private SyncedPage read(SyncedQuery query, long skip) {
    SyncedAnswer answer =
        http.read(
            account.headers(),
            query.pageSize(),
            skip,
            SyncedBody.of(query),
            RequestSecrets.in(
                query.path(), query.query(), query.headers(), query.body(), query.filter()));
    return answer.page(READ);
  }

  /** Only an empty page is the last one: StackOne may return fewer rows than the page size. */
  private Page<Map<String, Object>> page(SyncedQuery query, Position position) {
    List<Map<String, Object>> rows = read(query, position.skip()).data();
    if (rows.isEmpty()) {
      return new Page<>(rows, Optional.empty(), OptionalLong.empty());
    }
    int hash = rows.hashCode();
    // a service that ignores skip would never end: a repeated position makes Paged fail
    Position next =
        rows.size() > 1 && hash == position.previousHash()
            ? position
            : new Position(position.skip() + rows.size(), hash);
    return Page.followedBy(next.text(), rows);
  }

  /** A position in the list, and the hash of the page before it. */
  private record Position(long skip, int previousHash) {
    static final Position FIRST = new Position(0, 0);

    static Position of(String cursor) {
      int slash = cursor.indexOf('/');
      return new Position(
          Long.parseLong(cursor.substring(0, slash)),
          Integer.parseInt(cursor.substring(slash + 1)));
    }

    String text() {
      return skip + "/" + previousHash;
    }
  }

  /** The part of a {@link SyncedQuery} that is sent as the body. */
  record SyncedBody(
      String action,
      Optional<String> syncId,
      Map<String, Object> path,
      Map<String, Object> query,
      Map<String, Object> headers,
      Map<String, Object> body,
      Optional<String> runId,
      Map<String, Object> filter,
      Optional<String> search,
      List<Object> sort,
      List<String> source,
      Map<String, Object> aggs) {
    static SyncedBody of(SyncedQuery query) {
      return new SyncedBody(
          query.action(),
          query.syncId(),
          query.path(),
          query.query(),
          query.headers(),
          query.body(),
          query.runId(),
          query.filter(),
          query.search(),
          query.sort(),
          query.source(),
          query.aggs());
    }
  }

  interface Http {
    /** A POST that only reads. */
    @Retryable
    @POST("actions/rpc/synced")
    SyncedAnswer read(
        @HeaderMap Map<String, String> account,
        @Query("page_size") int pageSize,
        @Query("skip") long skip,
        @Body SyncedBody body,
        @Tag RequestSecrets secrets);
  }
}
