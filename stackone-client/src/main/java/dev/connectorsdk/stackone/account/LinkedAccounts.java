package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.internal.SentSecrets;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Linked accounts of the project. To run actions for one, use {@code client.account(id)}. */
public final class LinkedAccounts {
  private static final String LIST = "GET /accounts";

  private final ApiBinding wire;
  private final Http http;
  private final ResponseReader reader;
  private final AccountWait wait;

  /** Made by the client. */
  public LinkedAccounts(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, LIST);
    this.wait = new AccountWait(wire.timing(), LIST);
  }

  /** All linked accounts (StackOne, {@code GET /accounts}). */
  public Paged<LinkedAccount> list() {
    return list(query -> query);
  }

  /**
   * Linked accounts that fit a query (StackOne, {@code GET /accounts}). The number of the first
   * page is unverified, so it is asked for without one.
   */
  public Paged<LinkedAccount> list(UnaryOperator<AccountQuery.Builder> query) {
    AccountQuery wanted = query.apply(AccountQuery.builder()).build();
    return wire.paged(LIST, cursor -> page(wanted, cursor));
  }

  private Page<LinkedAccount> page(AccountQuery query, Optional<String> cursor) {
    ResponseBody answer =
        http.list(
            NumberedPages.number(cursor),
            query.pageSize(),
            query.originOwnerId().orElse(null),
            query.originOwnerIds(),
            query.providers(),
            query.accountIds(),
            query.statuses().stream().map(AccountStatus::value).toList());
    return NumberedPages.page(
        reader.listing(LinkedAccount.class, answer), cursor, query.pageSize(), LinkedAccount::id);
  }

  /**
   * One account (StackOne, {@code GET /accounts/{id}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public LinkedAccount get(String id) {
    return http.get(id);
  }

  /**
   * What the unified API can do for an account (StackOne, {@code GET /accounts/{id}/meta}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   * @deprecated StackOne marks it as legacy; {@code client.account(id).actions().list()} tells what
   *     can be done for an account.
   */
  @Deprecated
  public AccountMeta meta(String id) {
    return http.meta(id);
  }

  /**
   * Changes an account, its own credentials among it (StackOne, {@code PATCH /accounts/{id}}).
   *
   * @return the account as it is now
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public LinkedAccount update(String id, UnaryOperator<AccountChange.Builder> change) {
    AccountChange wanted = change.apply(AccountChange.builder()).build();
    SentSecrets secrets =
        SentSecrets.in(
            wanted.credentials(), wanted.secrets(), wanted.setupInformation(), wanted.metadata());
    return http.update(id, wanted, secrets);
  }

  /**
   * Unlinks an account for good (StackOne, {@code DELETE /accounts/{id}}).
   *
   * @return the account as it was
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none with this id
   */
  public LinkedAccount delete(String id) {
    return http.delete(id);
  }

  /**
   * Waits until one of the accounts that fit a query is active, asking every five seconds. Accounts
   * in any other state are waited for.
   *
   * @param query which accounts, best by owner and provider
   * @param atMost how long to wait
   * @param listener told after each look that found none
   * @throws dev.connectorsdk.core.error.TransportException if the time is over ({@code TIMEOUT}) or
   *     the thread is interrupted ({@code INTERRUPTED})
   */
  public LinkedAccount awaitActive(
      UnaryOperator<AccountQuery.Builder> query,
      Duration atMost,
      Consumer<? super WaitProgress> listener) {
    return wait.untilActive(list(query), atMost, listener);
  }

  /**
   * Waits until the linking of an account has come out, well or badly: until one of the accounts
   * that fit a query is active or, if none is, unusable. An account that failed earlier counts too;
   * to wait for its repair, use {@link #awaitActive}.
   *
   * @param query which accounts, best by owner and provider
   * @param atMost how long to wait
   * @param listener told after each look that found none
   * @return the account: active, or with a {@link LinkedAccount#status()} and {@link
   *     LinkedAccount#statusReasons()} that say what is wrong
   * @throws dev.connectorsdk.core.error.TransportException if the time is over ({@code TIMEOUT}) or
   *     the thread is interrupted ({@code INTERRUPTED})
   */
  public LinkedAccount awaitOutcome(
      UnaryOperator<AccountQuery.Builder> query,
      Duration atMost,
      Consumer<? super WaitProgress> listener) {
    return wait.untilOutcome(list(query), atMost, listener);
  }

  interface Http {
    @GET("accounts")
    ResponseBody list(
        @Query("page") @Nullable Integer page,
        @Query("page_size") int pageSize,
        @Query("origin_owner_id") @Nullable String originOwnerId,
        @Query("origin_owner_ids") List<String> originOwnerIds,
        @Query("providers") List<String> providers,
        @Query("account_ids") List<String> accountIds,
        @Query("status") List<String> statuses);

    @GET("accounts/{id}")
    LinkedAccount get(@Path("id") String id);

    @GET("accounts/{id}/meta")
    AccountMeta meta(@Path("id") String id);

    @Retryable
    @PATCH("accounts/{id}")
    LinkedAccount update(
        @Path("id") String id, @Body AccountChange change, @Tag SentSecrets secrets);

    @DELETE("accounts/{id}")
    LinkedAccount delete(@Path("id") String id);
  }
}
