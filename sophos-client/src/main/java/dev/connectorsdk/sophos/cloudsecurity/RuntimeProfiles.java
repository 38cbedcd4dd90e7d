package dev.connectorsdk.sophos.cloudsecurity;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.ItemList;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The runtime detection profiles of a tenant, which policies of Linux servers use. */
public final class RuntimeProfiles {
  /** The number of profiles on a page; the maximum of the service is not published. */
  private static final int PAGE_SIZE = 100;

  private static final String LIST = "GET /cloud-security/v1/profiles";

  private final ApiBinding binding;
  private final Http http;

  RuntimeProfiles(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists the latest version of all profiles. Cloud security API, GET /cloud-security/v1/profiles.
   */
  public Paged<RuntimeProfile> list() {
    return paged(null);
  }

  /**
   * Lists the latest version of the profiles that match a text. Cloud security API, GET
   * /cloud-security/v1/profiles.
   *
   * @param searchTerm the text; the properties in which the service searches are not published
   * @throws IllegalArgumentException if the text is blank
   */
  public Paged<RuntimeProfile> search(String searchTerm) {
    return paged(ArgumentChecks.requireText("searchTerm", searchTerm, Integer.MAX_VALUE));
  }

  /**
   * Returns the latest version of a profile. Cloud security API, GET
   * /cloud-security/v1/profiles/{profileId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RuntimeProfile get(String id) {
    return http.get(id, null);
  }

  /**
   * Returns a version of a profile. Cloud security API, GET
   * /cloud-security/v1/profiles/{profileId}; 404 if the version does not exist.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public RuntimeProfile get(String id, int version) {
    return http.get(id, version);
  }

  /** Lists the default contents. Cloud security API, GET .../profiles/default-contents. */
  public Paged<RuntimeContent> defaultContents() {
    return ItemList.paged(LIST + "/default-contents", http::defaultContents);
  }

  /**
   * Creates a profile, or a new version of one. Cloud security API, POST
   * /cloud-security/v1/profiles; 404 if the profile does not exist.
   *
   * @return the profile with its id and version only
   * @throws IllegalArgumentException if the draft is invalid
   */
  public RuntimeProfile create(UnaryOperator<RuntimeProfileDraft> draft) {
    return http.create(draft.apply(new RuntimeProfileDraft()).body());
  }

  /**
   * Changes the name of a profile. Cloud security API, PUT /cloud-security/v1/profiles/{profileId}.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public void rename(String id, String name) {
    http.rename(id, ArgumentChecks.requireText("name", name, Integer.MAX_VALUE));
  }

  /**
   * Deletes profiles. Cloud security API, DELETE /cloud-security/v1/profiles.
   *
   * @param ids at least one id; the maximum number is not published
   * @return the ids of the profiles that were not deleted
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public List<String> delete(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("profileIds", ids, Integer.MAX_VALUE);
    return List.copyOf(http.delete(String.join(",", checked)).skippedProfiles());
  }

  private Paged<RuntimeProfile> paged(@Nullable String searchTerm) {
    return binding.paged(
        LIST,
        OffsetPages.of(PAGE_SIZE, (page, total) -> http.list(searchTerm, PAGE_SIZE, page, total)));
  }

  record Deletion(@Required List<String> skippedProfiles) {}

  interface Http {
    @GET("cloud-security/v1/profiles")
    OffsetPage<RuntimeProfile> list(
        @Query("searchTerm") @Nullable String searchTerm,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("cloud-security/v1/profiles/{profileId}")
    RuntimeProfile get(@Path("profileId") String id, @Query("version") @Nullable Integer version);

    @GET("cloud-security/v1/profiles/default-contents")
    ItemList<RuntimeContent> defaultContents();

    @POST("cloud-security/v1/profiles")
    RuntimeProfile create(@Body Map<String, Object> profile);

    @PUT("cloud-security/v1/profiles/{profileId}")
    Void rename(@Path("profileId") String id, @Query("name") String name);

    @DELETE("cloud-security/v1/profiles")
    Deletion delete(@Query("profileIds") String profileIds);
  }
}
