package dev.connectorsdk.sophos.endpoint.web;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The websites to which a tenant assigned a category or tags. */
public final class LocalSites {
  private static final int PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  LocalSites(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all local sites. Endpoint API, GET /endpoint/v1/settings/web-control/local-sites. */
  public Paged<LocalSite> list() {
    return binding.paged(
        "GET /endpoint/v1/settings/web-control/local-sites",
        OffsetPages.of(PAGE_SIZE, (page, total) -> http.list(page, PAGE_SIZE, total)));
  }

  /**
   * Returns a local site. Endpoint API, GET
   * /endpoint/v1/settings/web-control/local-sites/{localSiteId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public LocalSite get(String id) {
    return http.get(id);
  }

  /**
   * Creates a local site. Endpoint API, POST /endpoint/v1/settings/web-control/local-sites.
   *
   * @throws IllegalArgumentException if the URL is absent, or both the category and the tags are
   */
  public LocalSite create(UnaryOperator<LocalSiteDraft.Builder> site) {
    return http.create(site.apply(LocalSiteDraft.builder()).build().requireComplete());
  }

  /**
   * Changes a local site; properties that are not set stay unchanged. Endpoint API, PATCH
   * /endpoint/v1/settings/web-control/local-sites/{localSiteId}.
   *
   * @throws IllegalArgumentException if the id is blank, or no property is set
   */
  public LocalSite update(String id, UnaryOperator<LocalSiteDraft.Builder> change) {
    LocalSiteDraft properties = change.apply(LocalSiteDraft.builder()).build();
    return http.update(id, properties, new ChangedObject(id));
  }

  /**
   * Deletes a local site. Endpoint API, DELETE
   * /endpoint/v1/settings/web-control/local-sites/{localSiteId}.
   *
   * @return whether the local site was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  interface Http {
    @GET("endpoint/v1/settings/web-control/local-sites")
    OffsetPage<LocalSite> list(
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/settings/web-control/local-sites/{id}")
    LocalSite get(@Path("id") String id);

    @POST("endpoint/v1/settings/web-control/local-sites")
    LocalSite create(@Body LocalSiteDraft site);

    @Retryable
    @PATCH("endpoint/v1/settings/web-control/local-sites/{id}")
    LocalSite update(
        @Path("id") String id, @Body LocalSiteDraft change, @Tag ChangedObject changed);

    @DELETE("endpoint/v1/settings/web-control/local-sites/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
