package dev.connectorsdk.sophos.endpoint.item;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.internal.CreateIfAbsent;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The files that a tenant blocks, by their hashes. A blocked item cannot be changed. */
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
   * Blocks a file. Endpoint API, POST /endpoint/v1/settings/blocked-items.
   *
   * @param sha256 the SHA-256 hash of the file
   * @param comment the reason
   * @throws IllegalArgumentException if the hash is invalid or the comment is blank
   */
  public EndpointItem create(String sha256, String comment) {
    return http.create(hash(sha256).body(comment, Optional.empty(), Optional.empty()));
  }

  /**
   * Blocks a file. Endpoint API, POST /endpoint/v1/settings/blocked-items.
   *
   * @param sha256 the SHA-256 hash of the file
   * @param comment the reason
   * @param fileName the file name, for information
   * @param path the path, for information
   * @throws IllegalArgumentException if the hash is invalid or the comment is blank
   */
  public EndpointItem create(String sha256, String comment, String fileName, String path) {
    return http.create(hash(sha256).body(comment, Optional.of(fileName), Optional.of(path)));
  }

  /**
   * Blocks a file unless one with the same hash is blocked, which is returned as it is. Reads the
   * pages of the list up to the item.
   *
   * @param sha256 the SHA-256 hash of the file
   * @param comment the reason
   * @throws IllegalArgumentException if the hash is invalid or the comment is blank
   */
  public CreateResult<EndpointItem> createIfAbsent(String sha256, String comment) {
    NewItem item = hash(sha256);
    Map<String, Object> body = item.body(comment, Optional.empty(), Optional.empty());
    return CreateIfAbsent.run(list(), item::is, () -> http.create(body));
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

  private static NewItem hash(String sha256) {
    return NewItem.of(ItemType.SHA256, "sha256", sha256);
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
    EndpointItem create(@Body Map<String, Object> item);

    @DELETE("endpoint/v1/settings/blocked-items/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
