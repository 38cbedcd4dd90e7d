package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.ItemList;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The saved queries of Live Discover or of the Data Lake, and their categories. */
public final class SavedQueries {
  private final ApiBinding binding;
  private final Http http;
  private final String family;

  SavedQueries(ApiBinding binding, String family) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.family = family;
  }

  /** Lists all saved queries. GET /live-discover/v1/queries, GET /xdr-query/v1/queries. */
  public Paged<SavedQuery> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the saved queries that match. GET /live-discover/v1/queries, GET /xdr-query/v1/queries.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<SavedQuery> list(UnaryOperator<SavedQueryQuery> query) {
    QueryParameters given = query.apply(new SavedQueryQuery()).checked();
    return OffsetPages.list(
        binding,
        "GET /" + family + "/v1/queries",
        given,
        SavedQueryQuery.MAX_PAGE_SIZE,
        (parameters, page, totals) -> http.list(family, parameters, page, totals));
  }

  /**
   * Returns a saved query. GET /live-discover/v1/queries/{queryId}, GET
   * /xdr-query/v1/queries/{queryId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public SavedQuery get(String id, String... fields) {
    return http.get(family, id, ArgumentChecks.joinFields(fields));
  }

  /**
   * Lists the categories, those of Sophos and those of the tenant. GET
   * /live-discover/v1/queries/categories, GET /xdr-query/v1/queries/categories.
   *
   * @param fields the properties to return; all if empty
   */
  public Paged<QueryCategory> categories(String... fields) {
    return ItemList.paged(
        "GET /" + family + "/v1/queries/categories",
        () -> http.categories(family, ArgumentChecks.joinFields(fields)));
  }

  /**
   * Returns a category. GET /live-discover/v1/queries/categories/{categoryId}, GET
   * /xdr-query/v1/queries/categories/{categoryId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public QueryCategory category(String id, String... fields) {
    return http.category(family, id, ArgumentChecks.joinFields(fields));
  }

  interface Http {
    @GET("{family}/v1/queries")
    OffsetPage<SavedQuery> list(
        @Path("family") String family,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("{family}/v1/queries/{id}")
    SavedQuery get(
        @Path("family") String family,
        @Path("id") String id,
        @Query("fields") @Nullable String fields);

    @GET("{family}/v1/queries/categories")
    ItemList<QueryCategory> categories(
        @Path("family") String family, @Query("fields") @Nullable String fields);

    @GET("{family}/v1/queries/categories/{id}")
    QueryCategory category(
        @Path("family") String family,
        @Path("id") String id,
        @Query("fields") @Nullable String fields);
  }
}
