package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.Wire;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.AnswerReader;
import dev.connectorsdk.stackone.internal.SentSecrets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The actions of one linked account: what it may run, and running it. */
public final class AccountActions {
  private static final String RUN = "POST /actions/rpc";

  private final Http http;
  private final ActionResults results;
  private final Actions catalogue;
  private final AccountAddress address;

  /** Made by the scope. */
  public AccountActions(Wire wire, Actions catalogue, AccountAddress address) {
    this.http = wire.create(Http.class);
    this.results = new ActionResults(new AnswerReader(wire, RUN));
    this.catalogue = catalogue;
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
    return catalogue.actions(q -> query.apply(q).accountIds(account));
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
   */
  public ActionResult run(String action, UnaryOperator<ActionCall.Builder> arguments) {
    return run(arguments.apply(ActionCall.builder().action(action)).build());
  }

  /** Runs an action for this account, as {@link #run(String, UnaryOperator)} does. */
  public ActionResult run(ActionCall call) {
    ResponseBody answer =
        http.run(
            address.headers(),
            call.sync().orElse(null),
            call.runId().orElse(null),
            call.debug().orElse(null),
            RpcBody.of(call),
            SentSecrets.in(call.path(), call.query(), call.headers(), call.body()));
    return results.read(answer);
  }

  interface Http {
    @POST("actions/rpc")
    ResponseBody run(
        @HeaderMap Map<String, String> account,
        @Query("sync") @Nullable Boolean sync,
        @Query("run_id") @Nullable String runId,
        @Query("debug") @Nullable Boolean debug,
        @Body RpcBody body,
        @Tag SentSecrets secrets);
  }
}
