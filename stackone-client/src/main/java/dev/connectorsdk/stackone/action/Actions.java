package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.action.search.ActionSearchRequest;
import dev.connectorsdk.stackone.action.search.ActionSearchResult;
import dev.connectorsdk.stackone.action.search.IndexBuildRequest;
import dev.connectorsdk.stackone.action.search.IndexBuildResult;
import dev.connectorsdk.stackone.internal.CursorPage;
import dev.connectorsdk.stackone.internal.IdCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The catalog of actions. To run one, use {@code client.account(id).actions()}. */
public final class Actions {
  private static final String LIST = "GET /actions";

  private final ApiBinding binding;
  private final Http http;
  private final Timing timing;
  private final CatalogCache accountCatalogs = new CatalogCache(LIST);
  private final CatalogCache connectorCatalogs = new CatalogCache(LIST);

  Actions(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.timing = binding.timing();
  }

  /** Lists all connectors with their actions (StackOne, {@code GET /actions}). */
  public Paged<ConnectorActions> list() {
    return list(query -> query);
  }

  /**
   * Lists connectors with their actions (StackOne, {@code GET /actions}). A page may be empty
   * although another one follows.
   *
   * @param query adds filters and the page size
   */
  public Paged<ConnectorActions> list(UnaryOperator<ActionQuery.Builder> query) {
    ActionQuery built = query.apply(ActionQuery.builder()).build();
    return binding.paged(LIST, cursor -> page(built, cursor));
  }

  /**
   * Searches the actions of all connectors by meaning (StackOne, {@code POST /actions/search}).
   *
   * @param request sets the text to search for, such as {@code list alerts}, and limits
   */
  public ActionSearchResult search(UnaryOperator<ActionSearchRequest.Builder> request) {
    return http.search(request.apply(ActionSearchRequest.builder()).build());
  }

  /**
   * Rebuilds the index of {@link #search} (StackOne, {@code POST /actions/build}); for
   * administrators. StackOne reports a failed build with a success status: check {@link
   * IndexBuildResult#status()}.
   */
  public IndexBuildResult buildIndex(UnaryOperator<IndexBuildRequest.Builder> request) {
    return http.build(request.apply(IndexBuildRequest.builder()).build());
  }

  /**
   * Returns all actions of a connector with their details (StackOne, {@code GET /actions}). The
   * client caches the catalogs of 64 connectors; concurrent callers share one request.
   *
   * @param connectorKey the connector's key, such as {@code sophos}
   * @param maxAge the maximum age of a cached catalog; zero always sends a request
   * @throws IllegalArgumentException if the key is empty or the age negative
   */
  public ActionCatalog catalog(String connectorKey, Duration maxAge) {
    String id = IdCheck.require("connector key", connectorKey);
    return connectorCatalogs.get(
        id, maxAge, binding.callTimeout(), key -> read(q -> q.addConnectors(key)));
  }

  /**
   * Removes all cached catalogs. The client does so itself when it pins or unpins a version; call
   * it after such a change in the dashboard.
   */
  public void clearCatalogs() {
    connectorCatalogs.clear();
    accountCatalogs.clear();
  }

  /** Returns the actions that are enabled for an account, with their details. */
  ActionCatalog accountCatalog(String accountId, Duration maxAge) {
    return accountCatalogs.get(
        accountId, maxAge, binding.callTimeout(), id -> read(q -> q.addAccountIds(id)));
  }

  private ActionCatalog read(UnaryOperator<ActionQuery.Builder> query) {
    Instant start = timing.now();
    List<ConnectorActions> connectors =
        list(q -> query.apply(q).addInclude(ActionQuery.Include.ACTION_DETAILS)).stream().toList();
    return new ActionCatalog(connectors, start, timing);
  }

  /** Lists the actions of all connectors without the connectors. */
  Paged<ActionMeta> actions(UnaryOperator<ActionQuery.Builder> query) {
    return list(query)
        .convert(page -> page.stream().flatMap(found -> found.actions().stream()).toList());
  }

  private Page<ConnectorActions> page(ActionQuery query, Optional<String> cursor) {
    List<String> include = query.include().stream().map(ActionQuery.Include::value).toList();
    String exclude = query.withoutActions() ? "actions" : null;
    return http.list(parameters(query), include, exclude, cursor.orElse(null)).page();
  }

  private static Map<String, String> parameters(ActionQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("page_size", String.valueOf(query.pageSize()));
    putList(parameters, "filter[connectors]", query.connectors());
    putList(parameters, "filter[account_ids]", query.accountIds());
    query.actionKey().ifPresent(key -> parameters.put("filter[action_key]", key));
    query.search().ifPresent(text -> parameters.put("search", text));
    query.groupBy().ifPresent(name -> parameters.put("group_by", name));
    return parameters;
  }

  private static void putList(Map<String, String> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, String.join(",", values));
    }
  }

  interface Http {
    @GET("actions")
    CursorPage<ConnectorActions> list(
        @QueryMap Map<String, String> parameters,
        @Query("include") List<String> include,
        @Query("exclude") @Nullable String exclude,
        @Query("next") @Nullable String next);

    /** A POST that only reads. */
    @Retryable
    @POST("actions/search")
    ActionSearchResult search(@Body ActionSearchRequest request);

    @POST("actions/build")
    IndexBuildResult build(@Body IndexBuildRequest request);
  }
}
