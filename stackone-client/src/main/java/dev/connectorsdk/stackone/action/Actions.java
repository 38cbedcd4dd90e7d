package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.Required;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The catalogue of actions. They are run for a linked account: {@code client.account(id)}. */
public final class Actions {
  static final String LIST = "GET /actions";

  private final ApiBinding wire;
  private final Http http;
  private final ResponseReader reader;
  private final Timing timing;
  private final ActionCatalogs catalogues;

  /** Made by the client. */
  public Actions(ApiBinding wire, ActionCatalogs catalogues) {
    this.wire = wire;
    this.catalogues = catalogues;
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, LIST);
    this.timing = wire.timing();
  }

  /** All connectors with their actions (StackOne, {@code GET /actions}). */
  public Paged<ActionsMeta> list() {
    return list(query -> query);
  }

  /**
   * Connectors with their actions, as far as they fit a query (StackOne, {@code GET /actions}). A
   * page may be empty although another one follows.
   */
  public Paged<ActionsMeta> list(UnaryOperator<ActionQuery.Builder> query) {
    ActionQuery wanted = query.apply(ActionQuery.builder()).build();
    return wire.paged(LIST, cursor -> page(wanted, cursor));
  }

  /**
   * Searches the actions of all connectors by meaning (StackOne, {@code POST /actions/search}).
   *
   * @param query what the action should do, in plain words such as {@code list alerts}
   */
  public ActionMatches search(String query) {
    return search(search -> search.query(query));
  }

  /** Searches actions by meaning (StackOne, {@code POST /actions/search}). */
  public ActionMatches search(UnaryOperator<ActionSearch.Builder> search) {
    return http.search(search.apply(ActionSearch.builder()).build());
  }

  /**
   * Builds the index of {@link #search} anew, which only an admin needs (StackOne, {@code POST
   * /actions/build}). Read the status: a build that failed is answered with success.
   */
  public IndexBuildResult buildIndex(UnaryOperator<IndexBuild.Builder> build) {
    return http.build(build.apply(IndexBuild.builder()).build());
  }

  /**
   * All actions of a connector with their details, to choose from for a connector profile: from the
   * client's memory, or read anew (StackOne, {@code GET /actions}) by one caller for all who wait.
   *
   * @param connectorKey the connector's key, such as {@code sophos}
   * @param maxAge how old it may be at most; zero reads anew
   * @throws IllegalArgumentException if the key is empty or the age negative
   */
  public ActionCatalog catalogue(String connectorKey, Duration maxAge) {
    String key = Required.id("connector key", connectorKey);
    return catalogues
        .byConnector()
        .get(key, maxAge, wire.callTimeout(), k -> read(q -> q.addConnectors(k)));
  }

  /** The actions that are enabled for an account, with their details. */
  ActionCatalog accountCatalogue(String accountId, Duration maxAge) {
    return catalogues
        .byAccount()
        .get(accountId, maxAge, wire.callTimeout(), id -> read(q -> q.addAccountIds(id)));
  }

  private ActionCatalog read(UnaryOperator<ActionQuery.Builder> query) {
    Instant start = timing.now();
    List<ActionsMeta> connectors =
        list(q -> query.apply(q).addInclude(ActionInclude.ACTION_DETAILS)).stream().toList();
    return new ActionCatalog(connectors, start, timing);
  }

  /** The actions of all connectors that fit, one by one. */
  Paged<ActionMeta> actions(UnaryOperator<ActionQuery.Builder> query) {
    ActionQuery wanted = query.apply(ActionQuery.builder()).build();
    return wire.paged(LIST, cursor -> flat(page(wanted, cursor)));
  }

  private static Page<ActionMeta> flat(Page<ActionsMeta> page) {
    List<ActionMeta> actions =
        page.items().stream().flatMap(connector -> connector.actions().stream()).toList();
    return new Page<>(actions, page.next(), OptionalLong.empty());
  }

  private Page<ActionsMeta> page(ActionQuery query, Optional<String> cursor) {
    List<String> include = query.include().stream().map(ActionInclude::value).toList();
    String exclude = query.withoutActions() ? "actions" : null;
    ResponseBody answer = http.list(parameters(query), include, exclude, cursor.orElse(null));
    ListResponse<ActionsMeta> listing = reader.listing(ActionsMeta.class, answer);
    Optional<String> next = listing.next().filter(text -> !text.isBlank());
    return new Page<>(listing.data(), next, listing.total());
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
    ResponseBody list(
        @QueryMap Map<String, String> parameters,
        @Query("include") List<String> include,
        @Query("exclude") @Nullable String exclude,
        @Query("next") @Nullable String next);

    /** It only reads. */
    @Retryable
    @POST("actions/search")
    ActionMatches search(@Body ActionSearch search);

    @POST("actions/build")
    IndexBuildResult build(@Body IndexBuild build);
  }
}
