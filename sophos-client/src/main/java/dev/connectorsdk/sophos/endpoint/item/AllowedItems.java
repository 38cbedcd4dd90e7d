package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
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
import retrofit2.http.Tag;

/** The applications that a tenant exempts from detection. */
public final class AllowedItems {
  private static final int MAX_PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  AllowedItems(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all items. Endpoint API, GET /endpoint/v1/settings/allowed-items. */
  public Paged<EndpointItem> list() {
    return binding.paged(
        "GET /endpoint/v1/settings/allowed-items",
        OffsetPages.of(MAX_PAGE_SIZE, (page, totals) -> http.list(page, MAX_PAGE_SIZE, totals)));
  }

  /**
   * Returns an item. Endpoint API, GET /endpoint/v1/settings/allowed-items/{allowedItemId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public EndpointItem get(String id) {
    return http.get(id);
  }

  /**
   * Allows an item. Endpoint API, POST /endpoint/v1/settings/allowed-items; 409 if it is allowed
   * already.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public EndpointItem create(UnaryOperator<AllowedItemDraft.Builder> draft) {
    return create(build(draft));
  }

  /**
   * Allows an item unless one with the same type and value is allowed, which is returned as it is.
   * Reads the pages of the list up to the item.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public CreateResult<EndpointItem> createIfAbsent(UnaryOperator<AllowedItemDraft.Builder> draft) {
    AllowedItemDraft built = build(draft);
    NewItem item = new NewItem(built.type(), built.value());
    return CreateIfAbsent.run(list(), item::is, () -> create(built));
  }

  /**
   * Changes the comment of an item, its only property that can be changed. Endpoint API, PATCH
   * /endpoint/v1/settings/allowed-items/{allowedItemId}.
   *
   * @throws IllegalArgumentException if the id or the comment is blank
   */
  public EndpointItem setComment(String id, String comment) {
    String checked = ArgumentChecks.requireText("comment", comment, Integer.MAX_VALUE);
    return http.update(id, Map.of("comment", checked), new ChangedObject(id));
  }

  /**
   * Deletes an item, which is no longer allowed then. Endpoint API, DELETE
   * /endpoint/v1/settings/allowed-items/{allowedItemId}.
   *
   * @return whether the item was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  private EndpointItem create(AllowedItemDraft draft) {
    Map<String, Object> body =
        new NewItem(draft.type(), draft.value())
            .body(draft.comment(), draft.fileName(), Optional.empty());
    draft.originPersonId().ifPresent(id -> body.put("originPersonId", id));
    draft.originEndpointId().ifPresent(id -> body.put("originEndpointId", id));
    return http.create(body);
  }

  private static AllowedItemDraft build(UnaryOperator<AllowedItemDraft.Builder> draft) {
    return draft.apply(AllowedItemDraft.builder()).build();
  }

  interface Http {
    @GET("endpoint/v1/settings/allowed-items")
    OffsetPage<EndpointItem> list(
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/settings/allowed-items/{id}")
    EndpointItem get(@Path("id") String id);

    @POST("endpoint/v1/settings/allowed-items")
    EndpointItem create(@Body Map<String, Object> item);

    @Retryable
    @PATCH("endpoint/v1/settings/allowed-items/{id}")
    EndpointItem update(
        @Path("id") String id, @Body Map<String, String> change, @Tag ChangedObject changed);

    @DELETE("endpoint/v1/settings/allowed-items/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
