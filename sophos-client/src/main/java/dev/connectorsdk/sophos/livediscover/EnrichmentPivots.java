package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.ItemList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The enrichment pivots of a tenant: links from values in results to other services. */
public final class EnrichmentPivots {
  private final Http http;

  EnrichmentPivots(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /** Lists all pivots. Live Discover API, GET /live-discover/v1/enrichment-pivots. */
  public Paged<EnrichmentPivot> list() {
    return ItemList.paged("GET /live-discover/v1/enrichment-pivots", http::list);
  }

  /**
   * Creates a pivot. Live Discover API, POST /live-discover/v1/enrichment-pivots.
   *
   * @throws IllegalArgumentException if name, type or URL is absent
   */
  public EnrichmentPivot create(UnaryOperator<EnrichmentPivotChange.Builder> pivot) {
    EnrichmentPivotChange built = pivot.apply(EnrichmentPivotChange.builder()).build();
    if (built.name().isEmpty() || built.type().isEmpty() || built.url().isEmpty()) {
      throw new IllegalArgumentException("A new pivot needs name, type and url.");
    }
    return http.create(built);
  }

  /**
   * Changes a pivot. Live Discover API, PATCH
   * /live-discover/v1/enrichment-pivots/{enrichmentPivotId}.
   *
   * @throws IllegalArgumentException if the id is blank or the change empty
   */
  public EnrichmentPivot update(String id, UnaryOperator<EnrichmentPivotChange.Builder> change) {
    return http.update(id, change.apply(EnrichmentPivotChange.builder()).build());
  }

  /**
   * Deletes a pivot. Live Discover API, DELETE
   * /live-discover/v1/enrichment-pivots/{enrichmentPivotId}.
   *
   * @return whether it was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  interface Http {
    @GET("live-discover/v1/enrichment-pivots")
    ItemList<EnrichmentPivot> list();

    @POST("live-discover/v1/enrichment-pivots")
    EnrichmentPivot create(@Body EnrichmentPivotChange pivot);

    @PATCH("live-discover/v1/enrichment-pivots/{id}")
    EnrichmentPivot update(@Path("id") String id, @Body EnrichmentPivotChange change);

    @DELETE("live-discover/v1/enrichment-pivots/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
