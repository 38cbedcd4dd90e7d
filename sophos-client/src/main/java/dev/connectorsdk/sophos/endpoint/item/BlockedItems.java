package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.internal.CreateIfAbsent;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The applications that a tenant blocks. A blocked item cannot be changed. */
public final class BlockedItems {
  private static final int MAX_PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  BlockedItems(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all items. Endpoint API, GET /endpoint/v1/settings/blocked-items. */
  public Paged<EndpointItem> list() {
    return binding.paged(
        "GET /endpoint/v1/settings/blocked-items",
        OffsetPages.of(MAX_PAGE_SIZE, (page, totals) -> http.list(page, MAX_PAGE_SIZE, totals)));
  }

  /**
   * Returns an item. Endpoint API, GET /endpoint/v1/settings/blocked-items/{blockedItemId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public EndpointItem get(String id) {
    return http.get(id);
  }

  /**
   * Blocks an item. Endpoint API, POST /endpoint/v1/settings/blocked-items.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public EndpointItem create(UnaryOperator<BlockedItemDraft.Builder> draft) {
    return create(build(draft));
  }

  /**
   * Blocks an item unless one with the same hash is blocked, which is returned as it is. Reads the
   * pages of the list up to the item.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public CreateResult<EndpointItem> createIfAbsent(UnaryOperator<BlockedItemDraft.Builder> draft) {
    BlockedItemDraft built = build(draft);
    return CreateIfAbsent.run(
        list(), ItemValues.identifiedBy(ItemType.SHA256, built.sha256()), () -> create(built));
  }

  /**
   * Deletes an item, which is no longer blocked then. Endpoint API, DELETE
   * /endpoint/v1/settings/blocked-items/{blockedItemId}.
   *
   * @return whether the item was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  private EndpointItem create(BlockedItemDraft draft) {
    NewItem.File file = new NewItem.File(draft.sha256(), draft.fileName(), draft.path());
    return http.create(new NewItem(ItemType.SHA256, file, draft.comment()));
  }

  private static BlockedItemDraft build(UnaryOperator<BlockedItemDraft.Builder> draft) {
    return draft.apply(BlockedItemDraft.builder()).build();
  }

  record NewItem(ItemType type, File properties, String comment) {
    record File(String sha256, Optional<String> fileName, Optional<String> path) {}
  }

  interface Http {
    @GET("endpoint/v1/settings/blocked-items")
    OffsetPage<EndpointItem> list(
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/settings/blocked-items/{id}")
    EndpointItem get(@Path("id") String id);

    @POST("endpoint/v1/settings/blocked-items")
    EndpointItem create(@Body NewItem item);

    @DELETE("endpoint/v1/settings/blocked-items/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
