package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.stackone.action.synced.SyncedRows;
import dev.connectorsdk.stackone.internal.AccountContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The actions of one linked account. */
public final class AccountActions {
  private static final String RUN = "POST /actions/rpc";

  private final ApiBinding binding;
  private final Http http;
  private final ActionResultReader results;
  private final Actions actions;
  private final InputSchemas schemas;
  private final AccountContext account;

  AccountActions(ApiBinding binding, Actions actions, AccountContext account) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.results = new ActionResultReader(binding, RUN);
    this.actions = actions;
    this.schemas = new InputSchemas(RUN, this::catalog, binding.json());
    this.account = account;
  }

  /** Lists the actions that are enabled for this account (StackOne, {@code GET /actions}). */
  public Paged<ActionMeta> list() {
    return list(query -> query);
  }

  /**
   * Lists the actions that are enabled for this account (StackOne, {@code GET /actions}).
   *
   * @param query adds filters and the page size; its account ids are replaced by this account's
   */
  public Paged<ActionMeta> list(UnaryOperator<ActionQuery.Builder> query) {
    List<String> accountIds = List.of(account.accountId());
    return actions.actions(q -> query.apply(q).accountIds(accountIds));
  }

  /**
   * Returns the actions that are enabled for this account, with their details (StackOne, {@code GET
   * /actions}). The client caches the catalogs of 64 accounts; concurrent callers share one
   * request. The catalog is that of the account's own connector profile, even in a scope with
   * another one.
   *
   * @param maxAge the maximum age of a cached catalog; zero always sends a request
   * @throws IllegalArgumentException if the age is negative
   */
  public ActionCatalog catalog(Duration maxAge) {
    return actions.accountCatalog(account.accountId(), maxAge);
  }

  /** Runs an action without arguments, like {@link #run(String, UnaryOperator)}. */
  public ActionResult run(String action) {
    return run(action, call -> call);
  }

  /**
   * Runs an action for this account (StackOne, {@code POST /actions/rpc}).
   *
   * <p>The request is retried after a 429, or if nothing was sent. It is not retried after a
   * timeout, a 408, a 5xx or a lost connection, since the action may have run.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param call adds arguments and options; {@code c -> c.copyOf(call)} takes a finished call
   * @throws dev.connectorsdk.core.error.UnauthorizedException if the API key or the account's own
   *     credentials are rejected; {@code AccountErrorCode.of} returns a code in the second case
   * @throws dev.connectorsdk.core.error.StatusException 412 if the connector profile is disabled,
   *     400 if the account or action is unknown or an argument is wrong, 502 if the provider failed
   * @throws dev.connectorsdk.core.error.NotSentException if the call is {@code checked} and an
   *     argument violates the action's input schema, or there is no schema
   * @throws IllegalStateException if the call is {@code checked} and the library {@code
   *     dev.harrel:json-schema} is absent
   */
  public ActionResult run(String action, UnaryOperator<ActionCall.Builder> call) {
    return run(build(action, call));
  }

  private ActionResult run(ActionCall call) {
    if (call.checked()) {
      schemas.require(call);
    }
    Response<ResponseBody> response =
        http.run(
            account.headers(),
            call.sync().orElse(null),
            call.runId().orElse(null),
            call.debug().orElse(null),
            RpcBody.of(call),
            RequestSecrets.in(call.path(), call.query(), call.headers(), call.body()));
    return results.read(Objects.requireNonNull(response.body()), response.headers());
  }

  /**
   * Runs an action page by page while its rows are read. Each page is a run.
   *
   * <p>The cursor is passed in the argument {@link ActionCall#cursor()}, by default the one that
   * the action's details name {@code next} or similar. Unverified: StackOne does not publish the
   * format of an action's details.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param call adds the arguments of the first page
   * @return the rows; reading them throws what {@link #run(String, UnaryOperator)} throws, and
   *     {@link dev.connectorsdk.core.error.NotSentException} if no argument takes the cursor
   */
  public Paged<Map<String, Object>> runPaged(
      String action, UnaryOperator<ActionCall.Builder> call) {
    return pages(build(action, call), ActionResult::rows);
  }

  /**
   * Runs an action page by page, like {@link #runPaged(String, UnaryOperator)}, and converts its
   * rows like {@link ActionResult#rowsAs}.
   *
   * @param rowType the type of a row
   */
  public <T> Paged<T> runPaged(
      String action, UnaryOperator<ActionCall.Builder> call, Class<T> rowType) {
    return pages(build(action, call), result -> result.rowsAs(rowType));
  }

  /**
   * Validates the arguments of a call against the action's input schema without running the action.
   * The schema comes from a catalog that is at most ten minutes old.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param call adds the arguments
   * @return the violations; empty if there are none
   * @throws dev.connectorsdk.core.error.NotSentException if the action is not enabled for the
   *     account, or has no schema in a known format. Unverified: the format of action details
   * @throws IllegalStateException if the library {@code dev.harrel:json-schema} is absent
   */
  public List<ArgumentViolation> check(String action, UnaryOperator<ActionCall.Builder> call) {
    return schemas.check(build(action, call));
  }

  /** Returns the stored rows of syncs. */
  public SyncedRows synced() {
    return binding.resource(SyncedRows.class, account);
  }

  private <T> Paged<T> pages(ActionCall call, Function<ActionResult, List<T>> rows) {
    return binding.paged(RUN + " for " + call.action(), cursor -> page(call, cursor, rows));
  }

  /** Resolves the argument for the first page too, so that a short list fails like a long one. */
  private <T> Page<T> page(
      ActionCall call, Optional<String> cursor, Function<ActionResult, List<T>> rows) {
    CursorArgument argument = call.cursor().orElseGet(() -> schemas.cursorArgument(call.action()));
    ActionResult result = run(cursor.map(value -> argument.set(value, call)).orElse(call));
    return new Page<>(rows.apply(result), results.next(result), OptionalLong.empty());
  }

  private static ActionCall build(String action, UnaryOperator<ActionCall.Builder> call) {
    return call.apply(ActionCall.builder().action(action)).build();
  }

  interface Http {
    @POST("actions/rpc")
    Response<ResponseBody> run(
        @HeaderMap Map<String, String> account,
        @Query("sync") @Nullable Boolean sync,
        @Query("run_id") @Nullable String runId,
        @Query("debug") @Nullable Boolean debug,
        @Body RpcBody body,
        @Tag RequestSecrets secrets);
  }
}
