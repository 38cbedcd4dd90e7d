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
import dev.connectorsdk.sophos.internal.OneOf;
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

/** The connections of a tenant that are excluded from isolation or from intrusion prevention. */
public final class NetworkExclusions {
  private static final int MAX_PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;
  private final String kind;

  NetworkExclusions(ApiBinding binding, String kind) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.kind = kind;
  }

  /**
   * Lists all exclusions. Endpoint API, GET /endpoint/v1/settings/exclusions/isolation, GET
   * /endpoint/v1/settings/exclusions/intrusion-prevention.
   */
  public Paged<NetworkExclusion> list() {
    return binding.paged(
        "GET /endpoint/v1/settings/exclusions/" + kind,
        OffsetPages.of(
            MAX_PAGE_SIZE, (page, totals) -> http.list(kind, page, MAX_PAGE_SIZE, totals)));
  }

  /**
   * Returns an exclusion. Endpoint API, GET
   * /endpoint/v1/settings/exclusions/isolation/{exclusionId}, GET
   * /endpoint/v1/settings/exclusions/intrusion-prevention/{exclusionId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public NetworkExclusion get(String id) {
    return http.get(kind, id);
  }

  /**
   * Creates an exclusion. Endpoint API, POST /endpoint/v1/settings/exclusions/isolation, POST
   * /endpoint/v1/settings/exclusions/intrusion-prevention.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public NetworkExclusion create(UnaryOperator<NetworkExclusionDraft.Builder> draft) {
    return http.create(kind, build(draft).requireNew());
  }

  /**
   * Creates an exclusion unless there is one with the same direction, ports and addresses, which is
   * returned as it is, whatever its comment. Reads the pages of the list up to the exclusion.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public CreateResult<NetworkExclusion> createIfAbsent(
      UnaryOperator<NetworkExclusionDraft.Builder> draft) {
    NetworkExclusionDraft built = build(draft).requireNew();
    return CreateIfAbsent.run(list(), built::describes, () -> http.create(kind, built));
  }

  /**
   * Changes an exclusion. Endpoint API, PATCH
   * /endpoint/v1/settings/exclusions/isolation/{exclusionId}, PATCH
   * /endpoint/v1/settings/exclusions/intrusion-prevention/{exclusionId}.
   *
   * @throws IllegalArgumentException if the id is blank or the change is invalid
   */
  public NetworkExclusion update(String id, UnaryOperator<NetworkExclusionDraft.Builder> change) {
    return http.update(kind, id, build(change), new ChangedObject(id));
  }

  /**
   * Deletes an exclusion. Endpoint API, DELETE
   * /endpoint/v1/settings/exclusions/isolation/{exclusionId}, DELETE
   * /endpoint/v1/settings/exclusions/intrusion-prevention/{exclusionId}.
   *
   * @return whether the exclusion was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(kind, id));
  }

  private static NetworkExclusionDraft build(UnaryOperator<NetworkExclusionDraft.Builder> draft) {
    return draft.apply(NetworkExclusionDraft.builder()).build();
  }

  interface Http {
    @GET("endpoint/v1/settings/exclusions/{kind}")
    OffsetPage<NetworkExclusion> list(
        @OneOf({"isolation", "intrusion-prevention"}) @Path("kind") String kind,
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/settings/exclusions/{kind}/{id}")
    NetworkExclusion get(
        @OneOf({"isolation", "intrusion-prevention"}) @Path("kind") String kind,
        @Path("id") String id);

    @POST("endpoint/v1/settings/exclusions/{kind}")
    NetworkExclusion create(
        @OneOf({"isolation", "intrusion-prevention"}) @Path("kind") String kind,
        @Body NetworkExclusionDraft exclusion);

    @Retryable
    @PATCH("endpoint/v1/settings/exclusions/{kind}/{id}")
    NetworkExclusion update(
        @OneOf({"isolation", "intrusion-prevention"}) @Path("kind") String kind,
        @Path("id") String id,
        @Body NetworkExclusionDraft change,
        @Tag ChangedObject changed);

    @DELETE("endpoint/v1/settings/exclusions/{kind}/{id}")
    Optional<DeletionResponse> delete(
        @OneOf({"isolation", "intrusion-prevention"}) @Path("kind") String kind,
        @Path("id") String id);
  }
}
