package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.error.ApiException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a connector on trial in a profile. Close it after a check: it goes back to the pin
 * before, or to none, unless the version was promoted.
 *
 * <pre>{@code
 * try (VersionTrial trial = versions.trial(profileId, "1.3.0", null)) {
 *   stackOne.account(accountId).actions().run("sophos_list_alerts");
 *   trial.promote();
 * }
 * }</pre>
 *
 * <p>The version applies to all accounts of the profile during the trial. To spare them, try it in
 * a profile of its own, and run the action with {@code account(id).withConnectorProfile(…)}.
 */
public final class VersionTrial implements AutoCloseable {
  private final ConnectorVersions versions;
  private final String profileId;
  private final @Nullable PinnedVersion before;
  private String version;
  private boolean open = true;

  VersionTrial(
      ConnectorVersions versions,
      String profileId,
      String version,
      @Nullable PinnedVersion before) {
    this.versions = versions;
    this.profileId = profileId;
    this.version = version;
    this.before = before;
  }

  /** The pin before the trial, absent if there was none. */
  public Optional<PinnedVersion> before() {
    return Optional.ofNullable(before);
  }

  /** Goes on with another version. */
  void continueWith(String other) {
    version = other;
    versions.pin(profileId, other);
  }

  /** Keeps the version: closing does nothing any more. */
  public void promote() {
    open = false;
  }

  /**
   * Goes back to the pin before the trial, unless the version was promoted.
   *
   * @throws IllegalStateException if that failed: the profile may still be pinned to the version on
   *     trial. Close the trial again, or restore the pin as the message says
   */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    try {
      restore();
    } catch (ApiException failure) {
      throw new IllegalStateException(
          "The profile "
              + profileId
              + " may still be pinned to "
              + version
              + ", which was on trial: the pin before could not be restored. Close the trial again,"
              + " or call "
              + remedy()
              + ".",
          failure);
    }
    open = false;
  }

  private void restore() {
    if (before == null) {
      versions.unpin(profileId);
    } else {
      versions.pin(profileId, before.pinnedVersion(), before.owner().orElse(null));
    }
  }

  private String remedy() {
    String profile = "\"" + profileId + "\"";
    if (before == null) {
      return "unpin(" + profile + ")";
    }
    String owner = before.owner().map(text -> ", \"" + text + "\"").orElse("");
    return "pin(" + profile + ", \"" + before.pinnedVersion() + "\"" + owner + ")";
  }
}
