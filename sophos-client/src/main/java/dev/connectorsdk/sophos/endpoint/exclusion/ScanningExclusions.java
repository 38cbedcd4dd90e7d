package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.internal.CreateIfAbsent;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Map;
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
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/**
 * The exclusions from scans of a tenant. The service rejects changes with 403 if the partner or the
 * organization manages the exclusions.
 */
public final class ScanningExclusions {
  private final ApiBinding binding;
  private final Http http;

  ScanningExclusions(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all exclusions. Endpoint API, GET /endpoint/v1/settings/exclusions/scanning. */
  public Paged<ScanningExclusion> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the exclusions that match a query. Endpoint API, GET
   * /endpoint/v1/settings/exclusions/scanning.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<ScanningExclusion> list(UnaryOperator<ScanningExclusionQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /endpoint/v1/settings/exclusions/scanning",
        query.apply(new ScanningExclusionQuery()).parameters,
        ScanningExclusionQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns an exclusion. Endpoint API, GET
   * /endpoint/v1/settings/exclusions/scanning/{exclusionId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public ScanningExclusion get(String id) {
    return http.get(id);
  }

  /**
   * Creates an exclusion. Endpoint API, POST /endpoint/v1/settings/exclusions/scanning.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public ScanningExclusion create(UnaryOperator<ScanningExclusionDraft.Builder> draft) {
    return http.create(build(draft));
  }

  /**
   * Creates an exclusion unless there is one with exactly the same type and value, which is
   * returned as it is, whatever its scan mode and comment. Reads the pages of the list up to the
   * exclusion.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public CreateResult<ScanningExclusion> createIfAbsent(
      UnaryOperator<ScanningExclusionDraft.Builder> draft) {
    ScanningExclusionDraft built = build(draft);
    return CreateIfAbsent.run(list(), built::describes, () -> http.create(built));
  }

  /**
   * Changes an exclusion. Endpoint API, PATCH
   * /endpoint/v1/settings/exclusions/scanning/{exclusionId}.
   *
   * @throws IllegalArgumentException if the id is blank or the change is invalid
   */
  public ScanningExclusion update(
      String id, UnaryOperator<ScanningExclusionChange.Builder> change) {
    ScanningExclusionChange built = change.apply(ScanningExclusionChange.builder()).build();
    return http.update(id, built, new ChangedObject(id));
  }

  /**
   * Deletes an exclusion. Endpoint API, DELETE
   * /endpoint/v1/settings/exclusions/scanning/{exclusionId}.
   *
   * @return whether the exclusion was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  private static ScanningExclusionDraft build(UnaryOperator<ScanningExclusionDraft.Builder> draft) {
    return draft.apply(ScanningExclusionDraft.builder()).build();
  }

  interface Http {
    @GET("endpoint/v1/settings/exclusions/scanning")
    OffsetPage<ScanningExclusion> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/settings/exclusions/scanning/{id}")
    ScanningExclusion get(@Path("id") String id);

    @POST("endpoint/v1/settings/exclusions/scanning")
    ScanningExclusion create(@Body ScanningExclusionDraft exclusion);

    @Retryable
    @PATCH("endpoint/v1/settings/exclusions/scanning/{id}")
    ScanningExclusion update(
        @Path("id") String id, @Body ScanningExclusionChange change, @Tag ChangedObject changed);

    @DELETE("endpoint/v1/settings/exclusions/scanning/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
