package dev.connectorsdk.sophos.endpoint.web;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Query;

/** The decryption of HTTPS websites, and the websites that are excluded from it. */
public final class TlsDecryption {
  private static final int PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  TlsDecryption(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Returns the settings. Endpoint API, GET /endpoint/v1/settings/web-control/tls-decryption. */
  public TlsDecryptionSettings get() {
    return http.get();
  }

  /**
   * Turns the decryption on or off. Endpoint API, PATCH
   * /endpoint/v1/settings/web-control/tls-decryption. The newest published sample omits this
   * property (unverified).
   */
  public TlsDecryptionSettings setEnabled(boolean enabled) {
    return http.update(new SettingsChange(Optional.of(enabled), List.of()));
  }

  /**
   * Turns the decryption of categories on or off; others stay unchanged. Endpoint API, PATCH
   * /endpoint/v1/settings/web-control/tls-decryption.
   *
   * @param decryptionEnabled whether to decrypt, by the number of the {@link WebCategory}
   * @throws IllegalArgumentException if there are no categories
   */
  public TlsDecryptionSettings setCategories(Map<Integer, Boolean> decryptionEnabled) {
    if (decryptionEnabled.isEmpty()) {
      throw new IllegalArgumentException("decryptionEnabled must have at least one category.");
    }
    return http.update(
        new SettingsChange(
            Optional.empty(),
            decryptionEnabled.entrySet().stream()
                .map(category -> new CategoryChange(category.getKey(), category.getValue()))
                .toList()));
  }

  /**
   * Lists the excluded websites. Endpoint API, GET
   * /endpoint/v1/settings/web-control/tls-decryption/excluded-websites.
   */
  public Paged<ExcludedWebsite> excludedWebsites() {
    return binding.paged(
        "GET /endpoint/v1/settings/web-control/tls-decryption/excluded-websites",
        OffsetPages.of(PAGE_SIZE, (page, total) -> http.excludedWebsites(page, PAGE_SIZE, total)));
  }

  /**
   * Adds and removes excluded websites in one call. Endpoint API, PATCH
   * /endpoint/v1/settings/web-control/tls-decryption/excluded-websites; 422 if the list would
   * exceed the limit of the service, which is not published.
   *
   * @param add the websites to add
   * @param remove the websites to remove, selected by their values
   * @throws IllegalArgumentException if there are none, or one has no value
   */
  public ChangedWebsites changeExcludedWebsites(
      Collection<ExcludedWebsite> add, Collection<ExcludedWebsite> remove) {
    if (add.isEmpty() && remove.isEmpty()) {
      throw new IllegalArgumentException("The change is empty: add or remove a website.");
    }
    if (Stream.concat(add.stream(), remove.stream())
        .anyMatch(website -> website.value().orElse("").isBlank())) {
      throw new IllegalArgumentException("The value of a website must not be blank.");
    }
    return http.changeExcludedWebsites(new WebsitesChange(List.copyOf(add), List.copyOf(remove)));
  }

  /**
   * Removes all excluded websites. Endpoint API, DELETE
   * /endpoint/v1/settings/web-control/tls-decryption/excluded-websites.
   *
   * @return whether the list was cleared
   */
  public boolean clearExcludedWebsites() {
    return DeletionResponse.isDeleted(http.clearExcludedWebsites());
  }

  record SettingsChange(Optional<Boolean> enabled, List<CategoryChange> categories) {}

  record CategoryChange(int id, boolean decryptionEnabled) {}

  record WebsitesChange(List<ExcludedWebsite> add, List<ExcludedWebsite> remove) {}

  interface Http {
    @GET("endpoint/v1/settings/web-control/tls-decryption")
    TlsDecryptionSettings get();

    @Retryable
    @PATCH("endpoint/v1/settings/web-control/tls-decryption")
    TlsDecryptionSettings update(@Body SettingsChange change);

    @GET("endpoint/v1/settings/web-control/tls-decryption/excluded-websites")
    OffsetPage<ExcludedWebsite> excludedWebsites(
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @PATCH("endpoint/v1/settings/web-control/tls-decryption/excluded-websites")
    ChangedWebsites changeExcludedWebsites(@Body WebsitesChange change);

    @DELETE("endpoint/v1/settings/web-control/tls-decryption/excluded-websites")
    Optional<DeletionResponse> clearExcludedWebsites();
  }
}
