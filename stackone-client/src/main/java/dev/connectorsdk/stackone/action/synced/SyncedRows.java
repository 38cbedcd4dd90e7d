package dev.connectorsdk.stackone.action.synced;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.internal.RequestSecrets;
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

/** Rows that StackOne stored for one linked account when actions ran with {@code sync}. */
public final class SyncedRows {
  private static final String READ = "POST /actions/rpc/synced";

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
   * @throws IllegalArgumentException if the action is blank, or the page size less than 1
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
   * @param query adds filters and the page size
   * @throws IllegalArgumentException if the action is blank, {@code skip} is negative or the page
   *     size less than 1
   */
  public SyncedPage page(String action, long skip, UnaryOperator<SyncedQuery.Builder> query) {
    if (skip < 0) {
      throw new IllegalArgumentException("skip must be 0 or more, was " + skip);
    }
    return read(query(action, query), skip);
  }

  private static SyncedQuery query(String action, UnaryOperator<SyncedQuery.Builder> query) {
    return query.apply(SyncedQuery.builder().action(action)).build();
  }

  private SyncedPage read(SyncedQuery query, long skip) {
    return http.read(
        account.headers(),
        query.pageSize(),
        skip,
        SyncedBody.of(query),
        RequestSecrets.in(query.path(), query.filter()));
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
      String action, Map<String, Object> path, Map<String, Object> filter, Optional<String> runId) {
    static SyncedBody of(SyncedQuery query) {
      return new SyncedBody(query.action(), query.path(), query.filter(), query.runId());
    }
  }

  interface Http {
    /** A POST that only reads. */
    @Retryable
    @POST("actions/rpc/synced")
    SyncedPage read(
        @HeaderMap Map<String, String> account,
        @Query("page_size") int pageSize,
        @Query("skip") long skip,
        @Body SyncedBody body,
        @Tag RequestSecrets secrets);
  }
}
