package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.Wire;
import dev.connectorsdk.stackone.internal.AnswerReader;
import dev.connectorsdk.stackone.internal.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The catalogue of actions. They are run for a linked account: {@code client.account(id)}. */
public final class Actions {
  private static final String LIST = "GET /actions";

  private final Wire wire;
  private final Http http;
  private final AnswerReader reader;

  /** Made by the client. */
  public Actions(Wire wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.reader = new AnswerReader(wire, LIST);
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
    Listing<ActionsMeta> listing = reader.listing(ActionsMeta.class, answer);
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
  }
}
