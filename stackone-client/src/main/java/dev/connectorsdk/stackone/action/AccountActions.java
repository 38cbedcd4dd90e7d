package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.SentSecrets;
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

/** The actions of one linked account: what it may run, and running it. */
public final class AccountActions {
  private static final String RUN = "POST /actions/rpc";

  private final ApiBinding wire;
  private final Http http;
  private final ActionResults results;
  private final Actions actions;
  private final ActionInputs inputs;
  private final SyncedRows synced;
  private final AccountAddress address;

  /** Made by the scope. */
  public AccountActions(ApiBinding wire, Actions actions, AccountAddress address) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.results = new ActionResults(wire, RUN);
    this.actions = actions;
    this.inputs = new ActionInputs(RUN, this::catalogue, wire.json());
    this.synced = new SyncedRows(wire, address);
    this.address = address;
  }

  /** The actions that are enabled for this account (StackOne, {@code GET /actions}). */
  public Paged<ActionMeta> list() {
    return list(query -> query);
  }

  /**
   * The actions that are enabled for this account and fit a query (StackOne, {@code GET /actions}).
   * Accounts in the query are replaced by this one.
   */
  public Paged<ActionMeta> list(UnaryOperator<ActionQuery.Builder> query) {
    List<String> account = List.of(address.accountId());
    return actions.actions(q -> query.apply(q).accountIds(account));
  }

  /**
   * The actions that are enabled for this account, with their details: from the client's memory, or
   * read anew (StackOne, {@code GET /actions}) by one caller for all who wait. The client remembers
   * those of the 64 accounts that it read last. They are those of the account's own connector
   * profile, whichever one this scope names.
   *
   * @param maxAge how old it may be at most; zero reads anew
   * @throws IllegalArgumentException if the age is negative
   */
  public ActionCatalog catalogue(Duration maxAge) {
    return actions.accountCatalogue(address.accountId(), maxAge);
  }

  /** Runs an action that needs no arguments, as {@link #run(String, UnaryOperator)} does. */
  public ActionResult run(String action) {
    return run(action, call -> call);
  }

  /**
   * Runs an action for this account (StackOne, {@code POST /actions/rpc}).
   *
   * <p>It is never sent twice where the first time may have done its work: not after a time-out, a
   * 408, a 5xx or a connection that broke. It is sent again after a 429, or where nothing was sent.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param arguments adds the arguments
   * @throws dev.connectorsdk.core.error.UnauthorizedException if the API key or the account's own
   *     credentials are refused: {@code AccountErrorCode.of} tells which
   * @throws dev.connectorsdk.core.error.StatusException 412 if the connector profile is disabled,
   *     400 if the account or the action is unknown or an argument is wrong, 502 if the provider
   *     failed
   * @throws dev.connectorsdk.core.error.NotSentException if the call is {@code checked} and an
   *     argument breaks the action's input schema, or there is none to check by
   */
  public ActionResult run(String action, UnaryOperator<ActionCall.Builder> arguments) {
    return run(call(action, arguments));
  }

  /** Runs an action for this account, as {@link #run(String, UnaryOperator)} does. */
  public ActionResult run(ActionCall call) {
    if (call.checked()) {
      inputs.require(call);
    }
    Response<ResponseBody> answer =
        http.run(
            address.headers(),
            call.sync().orElse(null),
            call.runId().orElse(null),
            call.debug().orElse(null),
            RpcBody.of(call),
            SentSecrets.in(call.path(), call.query(), call.headers(), call.body()));
    return results.read(Objects.requireNonNull(answer.body()), answer.headers());
  }

  /**
   * Runs an action page by page, as far as its rows are read: each page is a run of its own.
   *
   * <p>The argument that takes the cursor is the one that {@link ActionCall#cursor()} names, or
   * else the one that the action's details call {@code next} or alike. Unverified: StackOne does
   * not publish the form of an action's details.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   * @param arguments adds the arguments of the first page
   * @return the rows; reading them fails as {@link #run(String, UnaryOperator)} does, and with a
   *     {@link dev.connectorsdk.core.error.NotSentException} if no argument is known for the cursor
   */
  public Paged<Map<String, Object>> runPaged(
      String action, UnaryOperator<ActionCall.Builder> arguments) {
    return runPaged(call(action, arguments));
  }

  /** Runs an action page by page, as {@link #runPaged(String, UnaryOperator)} does. */
  public Paged<Map<String, Object>> runPaged(ActionCall call) {
    return pages(call, ActionResult::rows);
  }

  /**
   * Runs an action page by page, as {@link #runPaged(String, UnaryOperator)} does, and reads its
   * rows as {@link ActionResult#rowsAs} does.
   */
  public <T> Paged<T> runPaged(ActionCall call, Class<T> row) {
    return pages(call, result -> result.rowsAs(row));
  }

  /**
   * What is wrong with the arguments of a call, by the action's input schema; empty if nothing is.
   * The schema comes from a catalogue that is ten minutes old at most; nothing is run.
   *
   * @throws dev.connectorsdk.core.error.NotSentException if the action is not enabled for the
   *     account, or has no schema that is understood. Unverified: the form of action details
   */
  public List<ArgumentViolation> check(ActionCall call) {
    return inputs.check(call);
  }

  /** What is wrong with the arguments of a call, as {@link #check(ActionCall)} says it. */
  public List<ArgumentViolation> check(String action, UnaryOperator<ActionCall.Builder> arguments) {
    return check(call(action, arguments));
  }

  /**
   * The rows that runs with {@code sync} have kept for this account (StackOne, {@code POST
   * /actions/rpc/synced}), by offset until a page is empty.
   *
   * @param action the action's id, such as {@code sophos_list_alerts}
   */
  public Paged<Map<String, Object>> synced(
      String action, UnaryOperator<SyncedQuery.Builder> query) {
    return synced.paged(query.apply(SyncedQuery.builder().action(action)).build());
  }

  /**
   * One page of the rows that were kept, with what StackOne says about them (StackOne, {@code POST
   * /actions/rpc/synced}).
   *
   * @param skip how many rows to leave out before it
   * @throws IllegalArgumentException if {@code skip} is negative
   */
  public SyncedPage syncedPage(SyncedQuery query, long skip) {
    if (skip < 0) {
      throw new IllegalArgumentException("skip must be 0 or more, was " + skip);
    }
    return synced.page(query, skip);
  }

  private <T> Paged<T> pages(ActionCall call, Function<ActionResult, List<T>> rows) {
    return wire.paged(RUN + " for " + call.action(), cursor -> page(call, cursor, rows));
  }

  /**
   * The field is looked up for the first page too: a list that fits on one page must not differ.
   */
  private <T> Page<T> page(
      ActionCall call, Optional<String> cursor, Function<ActionResult, List<T>> rows) {
    CursorField field = call.cursor().orElseGet(() -> inputs.cursorField(call.action()));
    ActionResult result = run(cursor.map(text -> field.at(text, call)).orElse(call));
    return new Page<>(rows.apply(result), results.next(result), OptionalLong.empty());
  }

  private static ActionCall call(String action, UnaryOperator<ActionCall.Builder> arguments) {
    return arguments.apply(ActionCall.builder().action(action)).build();
  }

  interface Http {
    @POST("actions/rpc")
    Response<ResponseBody> run(
        @HeaderMap Map<String, String> account,
        @Query("sync") @Nullable Boolean sync,
        @Query("run_id") @Nullable String runId,
        @Query("debug") @Nullable Boolean debug,
        @Body RpcBody body,
        @Tag SentSecrets secrets);
  }
}
