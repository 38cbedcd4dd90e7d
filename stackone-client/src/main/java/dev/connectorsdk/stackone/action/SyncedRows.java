package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.SentSecrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Rows that runs with {@code sync} have kept for an account, by offset. */
final class SyncedRows {
  private static final String READ = "POST /actions/rpc/synced";

  private final ApiBinding wire;
  private final Http http;
  private final AccountAddress address;

  SyncedRows(ApiBinding wire, AccountAddress address) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.address = address;
  }

  Paged<Map<String, Object>> paged(SyncedQuery query) {
    return wire.paged(READ, cursor -> page(query, cursor.map(Position::of).orElse(Position.FIRST)));
  }

  SyncedPage page(SyncedQuery query, long skip) {
    return http.read(
        address.headers(),
        query.pageSize(),
        skip,
        SyncedBody.of(query),
        SentSecrets.in(query.path(), query.filter()));
  }

  /** Ends at an empty page, since a short one may have been cut down. */
  private Page<Map<String, Object>> page(SyncedQuery query, Position at) {
    List<Map<String, Object>> rows = page(query, at.skip()).data();
    if (rows.isEmpty()) {
      return new Page<>(rows, Optional.empty(), OptionalLong.empty());
    }
    int print = rows.hashCode();
    // a service that does not skip would go on for ever: naming the same place again stops the walk
    Position next =
        rows.size() > 1 && print == at.printBefore()
            ? at
            : new Position(at.skip() + rows.size(), print);
    return Page.followedBy(next.text(), rows);
  }

  /** A place in the list, and the print of the page before it. */
  private record Position(long skip, int printBefore) {
    static final Position FIRST = new Position(0, 0);

    static Position of(String cursor) {
      int cut = cursor.indexOf('/');
      return new Position(
          Long.parseLong(cursor.substring(0, cut)), Integer.parseInt(cursor.substring(cut + 1)));
    }

    String text() {
      return skip + "/" + printBefore;
    }
  }

  interface Http {
    /** It only reads. */
    @Retryable
    @POST("actions/rpc/synced")
    SyncedPage read(
        @HeaderMap Map<String, String> account,
        @Query("page_size") int pageSize,
        @Query("skip") long skip,
        @Body SyncedBody body,
        @Tag SentSecrets secrets);
  }
}
