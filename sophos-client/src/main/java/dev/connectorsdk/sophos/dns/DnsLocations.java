package dev.connectorsdk.sophos.dns;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
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

/** The locations of a tenant whose name resolution is protected. */
public final class DnsLocations {
  /** The number of locations that an account can have. */
  public static final int MAX_LOCATIONS = 50;

  private final ApiBinding binding;
  private final Http http;

  DnsLocations(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all locations. DNS protection API, GET /dns-protection/v2/locations. */
  public Paged<DnsLocation> list() {
    return binding.paged(
        "GET /dns-protection/v2/locations",
        OffsetPages.of(MAX_LOCATIONS, (page, total) -> http.list(MAX_LOCATIONS, page, total)));
  }

  /**
   * Returns a location. DNS protection API, GET /dns-protection/v2/locations/{id}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public DnsLocation get(String id) {
    return http.get(id);
  }

  /**
   * Creates a location. DNS protection API, POST /dns-protection/v2/locations; rejected if the
   * account has {@value #MAX_LOCATIONS} locations.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public DnsLocation create(UnaryOperator<DnsLocationDraft> draft) {
    return http.create(draft.apply(new DnsLocationDraft()).body());
  }

  /**
   * Changes a location. DNS protection API, PATCH /dns-protection/v2/locations/{id}.
   *
   * @throws IllegalArgumentException if the id is blank or the change is invalid
   */
  public DnsLocation update(String id, UnaryOperator<DnsLocationChange> change) {
    return http.update(id, change.apply(new DnsLocationChange()).body(), new ChangedObject(id));
  }

  /**
   * Deletes a location. DNS protection API, DELETE /dns-protection/v2/locations/{id}.
   *
   * @return whether the location was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  interface Http {
    @GET("dns-protection/v2/locations")
    OffsetPage<DnsLocation> list(
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("dns-protection/v2/locations/{id}")
    DnsLocation get(@Path("id") String id);

    @POST("dns-protection/v2/locations")
    DnsLocation create(@Body Map<String, Object> location);

    @PATCH("dns-protection/v2/locations/{id}")
    DnsLocation update(
        @Path("id") String id, @Body Map<String, Object> change, @Tag ChangedObject changed);

    @DELETE("dns-protection/v2/locations/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
