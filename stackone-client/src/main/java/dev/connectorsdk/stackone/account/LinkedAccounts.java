package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.PathChoice;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The linked accounts of the project. To run actions, use {@code client.account(id)}. */
public final class LinkedAccounts {
  private static final String LIST = "GET /accounts";

  private final ApiBinding binding;
  private final Http http;
  private final AccountPoller poller;
  private final PathChoice paths;
  private final Runnable detection;

  LinkedAccounts(ApiBinding binding, PathChoice paths, Runnable detection) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.poller = new AccountPoller(binding.timing(), LIST);
    this.paths = paths;
    this.detection = detection;
  }

  /** Lists all linked accounts (StackOne, {@code GET /accounts}). */
  public Paged<LinkedAccount> list() {
    return list(query -> query);
  }

  /**
   * Lists linked accounts (StackOne, {@code GET /accounts}). The first request has no page number,
   * since StackOne publishes no first number: 0 or 1 is unverified.
   *
   * @param query adds filters and the page size
   */
  public Paged<LinkedAccount> list(UnaryOperator<AccountQuery.Builder> query) {
    AccountQuery built = query.apply(AccountQuery.builder()).build();
    return binding.paged(LIST, cursor -> page(built, cursor));
  }

  private Page<LinkedAccount> page(AccountQuery query, Optional<String> cursor) {
    ListResponse<LinkedAccount> response =
        http.list(
            NumberedPages.number(cursor),
            query.pageSize(),
            query.originOwnerId().orElse(null),
            query.originOwnerIds(),
            query.providers(),
            query.accountIds(),
            query.statuses().stream().map(AccountStatus::value).toList());
    return NumberedPages.page(response, cursor, query.pageSize(), LinkedAccount::id);
  }

  /**
   * Returns an account (StackOne, {@code GET /accounts/{id}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has no such account
   */
  public LinkedAccount get(String id) {
    return http.get(id);
  }

  /**
   * Returns the unified API's operations for an account (StackOne, {@code GET
   * /accounts/{id}/meta}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has no such account
   * @deprecated StackOne marks the operation as legacy; use {@code
   *     client.account(id).actions().list()}.
   */
  @Deprecated
  public AccountMeta meta(String id) {
    return http.meta(id);
  }

  /**
   * Updates an account, including its own credentials (StackOne, {@code PATCH /accounts/{id}}). An
   * older server may ignore {@code connectorProfileId}: before the first such change the client
   * requests a page of profiles to detect it, and then sends {@code integration_id}. Retried like a
   * PUT, because it sets values.
   *
   * @param change sets the properties to change
   * @return the updated account
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has no such account
   */
  public LinkedAccount update(String id, UnaryOperator<AccountChange.Builder> change) {
    AccountChange built = change.apply(AccountChange.builder()).build();
    RequestSecrets secrets =
        RequestSecrets.in(
            built.credentials(), built.secrets(), built.setupInformation(), built.metadata());
    return http.update(id, named(built), secrets, new ChangedObject(id));
  }

  /** Uses the former name of the profile for an older server, which may ignore the current one. */
  private AccountChange named(AccountChange change) {
    if (change.connectorProfileId().isPresent() && paths.isUndecided(PathChoice.PROFILES)) {
      detection.run();
    }
    return change.connectorProfileId().isPresent() && paths.isFormer(PathChoice.PROFILES)
        ? AccountChange.builder()
            .copyOf(change)
            .connectorProfileId(Optional.empty())
            .integrationId(change.connectorProfileId())
            .build()
        : change;
  }

  /**
   * Deletes an account permanently (StackOne, {@code DELETE /accounts/{id}}).
   *
   * @return the deleted account; only its id if the response is empty
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has no such account
   */
  public LinkedAccount delete(String id) {
    return http.delete(id).orElseGet(() -> LinkedAccount.builder().id(id).build());
  }

  /**
   * Waits until an account is active. Polls {@link #list(UnaryOperator)} every five seconds, and
   * ignores accounts with another status.
   *
   * @param query selects the accounts, best by owner and provider
   * @param timeout the maximum wait
   * @param listener called after each poll without such an account
   * @throws dev.connectorsdk.core.error.TransportException after the timeout ({@code TIMEOUT}), or
   *     if the thread is interrupted ({@code INTERRUPTED})
   */
  public LinkedAccount awaitActive(
      UnaryOperator<AccountQuery.Builder> query,
      Duration timeout,
      Consumer<? super WaitProgress> listener) {
    return poller.untilActive(list(query), timeout, listener);
  }

  /**
   * Waits until linking an account has succeeded or failed: until an account is active or, if none
   * is, unusable. For the account of one connect session, use {@code
   * connectSessions().awaitOutcome}: this method takes any account that the query selects. An
   * account that failed earlier counts too; to wait for its repair, use {@link #awaitActive}. Polls
   * every five seconds.
   *
   * @param query selects the accounts, best by owner and provider
   * @param timeout the maximum wait
   * @param listener called after each poll without such an account
   * @return the account: active, or unusable for the reasons in {@link
   *     LinkedAccount#statusReasons()}
   * @throws dev.connectorsdk.core.error.TransportException after the timeout ({@code TIMEOUT}), or
   *     if the thread is interrupted ({@code INTERRUPTED})
   */
  public LinkedAccount awaitOutcome(
      UnaryOperator<AccountQuery.Builder> query,
      Duration timeout,
      Consumer<? super WaitProgress> listener) {
    return poller.untilOutcome(list(query), timeout, listener);
  }

  interface Http {
    @GET("accounts")
    ListResponse<LinkedAccount> list(
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
        @Path("id") String id,
        @Body AccountChange change,
        @Tag RequestSecrets secrets,
        @Tag ChangedObject changed);

    @DELETE("accounts/{id}")
    Optional<LinkedAccount> delete(@Path("id") String id);
  }
}
