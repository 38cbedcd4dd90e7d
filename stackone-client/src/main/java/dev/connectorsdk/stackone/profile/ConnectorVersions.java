package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.stackone.action.AccountActions;
import dev.connectorsdk.stackone.action.ActionCatalog;
import dev.connectorsdk.stackone.action.Actions;
import dev.connectorsdk.stackone.internal.ListResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/**
 * The versions of the connectors behind profiles, and the pins to them. A pin applies to every
 * account of its profile. Servers before June 2026 do not have these operations: they return 404.
 */
public final class ConnectorVersions {
  private final Http http;
  private final ConnectorProfiles profiles;
  private final Actions actions;

  ConnectorVersions(ApiBinding binding, ConnectorProfiles profiles, Actions actions) {
    this.http = binding.create(Http.class);
    this.profiles = profiles;
    this.actions = actions;
  }

  /**
   * Lists the versions that a profile can use (StackOne, {@code GET
   * /connector_profiles/{connectorProfileId}/versions}), in StackOne's order.
   *
   * @throws NotFoundException if the project has no such profile, or an older server
   */
  public List<ConnectorVersion> list(String profileId) {
    return http.list(profileId).data();
  }

  /**
   * Returns the pin of a profile (StackOne, {@code GET
   * /connector_profiles/{connectorProfileId}/pinned_version}), or empty if it has none. What
   * StackOne returns without a pin is unverified, since its specification has no such case: a 404
   * is taken as such if the project has the profile.
   *
   * @throws NotFoundException if the project has no such profile, or an older server
   */
  public Optional<PinnedVersion> pinned(String profileId) {
    try {
      return Optional.of(http.pinned(profileId));
    } catch (NotFoundException noPinOrNoProfile) {
      if (profiles.find(profileId).isEmpty() || profiles.isFormer()) {
        throw noPinOrNoProfile;
      }
      return Optional.empty();
    }
  }

  /** Pins a profile to a version, like {@link #pin(String, String, String)} without an owner. */
  public PinnedVersion pin(String profileId, String version) {
    return pin(profileId, version, null);
  }

  /**
   * Pins a profile to a version of its connector (StackOne, {@code PUT
   * /connector_profiles/{connectorProfileId}/pinned_version}), in place of an earlier pin.
   *
   * @param version a version of {@link #list}, {@code latest}, or a range such as {@code 1.x.x} or
   *     {@code 1.2.x}; which others StackOne accepts is unverified, since its guide has only these
   * @param owner the owner of the version, as in {@link ConnectorVersion#owner()}; null to omit it
   * @throws IllegalArgumentException if the version is blank, or a range with {@code ^} or {@code
   *     ~}, which StackOne rejects
   * @throws NotFoundException if the project has no such profile, or an older server
   */
  public PinnedVersion pin(String profileId, String version, @Nullable String owner) {
    if (version.isBlank() || version.startsWith("^") || version.startsWith("~")) {
      throw new IllegalArgumentException(
          "The version must be latest, 1.x.x, 1.2.x or 1.2.0, was \"" + version + "\".");
    }
    Pin pin = new Pin(version, Optional.ofNullable(owner));
    try {
      return http.pin(profileId, pin, new ChangedObject(version));
    } finally {
      actions.clearCatalogs(); // also after a failure: StackOne may have set the pin
    }
  }

  /**
   * Removes the pin of a profile (StackOne, {@code DELETE
   * /connector_profiles/{connectorProfileId}/pinned_version}).
   *
   * @throws NotFoundException if the project has no such profile, or an older server; whether also
   *     if it has no pin is unverified: the specification does not say
   */
  public void unpin(String profileId) {
    try {
      http.unpin(profileId);
    } finally {
      actions.clearCatalogs();
    }
  }

  /**
   * Pins a profile to a version on trial. Close the trial to go back to the pin before, or promote
   * the version first.
   *
   * @param version as for {@link #pin(String, String, String)}
   * @param owner as for {@link #pin(String, String, String)}; null to omit it
   */
  public VersionTrial trial(String profileId, String version, @Nullable String owner) {
    PinnedVersion before = pinned(profileId).orElse(null);
    pin(profileId, version, owner);
    return new VersionTrial(this, profileId, version, before);
  }

  /**
   * Compares the actions of two versions: pins the profile to each in turn, reads the actions of an
   * account, and restores the pin, also after a failure. StackOne returns the actions of a version
   * in no other way. The versions apply to all accounts of the profile meanwhile: to spare them,
   * compare in a profile with a test account only. If the process ends meanwhile, the pin stays:
   * read it with {@link #pinned} before, and set it again.
   *
   * @param account the actions of an account of the profile
   * @param before the version before
   * @param after the version after
   * @throws IllegalStateException if the pin could not be restored, with what to call
   */
  public VersionComparison compare(
      String profileId, AccountActions account, String before, String after) {
    try (VersionTrial trial = trial(profileId, before, null)) {
      ActionCatalog old = account.catalog(Duration.ZERO);
      trial.continueWith(after);
      return VersionComparison.of(old, account.catalog(Duration.ZERO));
    }
  }

  /** The body of a pin. */
  record Pin(String pinnedVersion, Optional<String> owner) {}

  /** The response to the removal of a pin has no content. */
  record Unpinned() {}

  interface Http {
    @GET("connector_profiles/{connectorProfileId}/versions")
    ListResponse<ConnectorVersion> list(@Path("connectorProfileId") String id);

    @GET("connector_profiles/{connectorProfileId}/pinned_version")
    PinnedVersion pinned(@Path("connectorProfileId") String id);

    @PUT("connector_profiles/{connectorProfileId}/pinned_version")
    PinnedVersion pin(
        @Path("connectorProfileId") String id, @Body Pin pin, @Tag ChangedObject changed);

    @DELETE("connector_profiles/{connectorProfileId}/pinned_version")
    Unpinned unpin(@Path("connectorProfileId") String id);
  }
}
