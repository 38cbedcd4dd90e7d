package dev.connectorsdk.examples.versions;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.stackone.profile.ConnectorVersions;
import dev.connectorsdk.stackone.profile.PinnedVersion;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Restores the pin of a profile if the program is interrupted while a version is on trial, and
 * prints the command that does so after a kill, which nothing can intercept.
 */
final class PinGuard {
  private final ConnectorVersions versions;
  private final String profile;
  private final @Nullable PinnedVersion before;

  /** Reads the pin. */
  PinGuard(ConnectorVersions versions, String profile) {
    this.versions = versions;
    this.profile = profile;
    this.before = versions.pinned(profile).orElse(null);
  }

  /** Runs work that pins versions and restores the pin itself, unless it is interrupted. */
  <T> T during(Supplier<T> work, Consumer<String> notes) {
    notes.accept(
        "The profile is pinned to other versions for a moment. If this program is killed, restore"
            + " the pin: versions --profile "
            + profile
            + " "
            + command());
    Thread hook = new Thread(this::restore, "restore-pin");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      remove(hook);
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException interrupted) {
      // the hook runs
    }
  }

  private String command() {
    return before == null
        ? "unpin"
        : "pin "
            + before.pinnedVersion()
            + before.owner().map(owner -> " --owner " + owner).orElse("");
  }

  /** Runs when the process is interrupted. */
  void restore() {
    try {
      if (before == null) {
        versions.unpin(profile);
      } else {
        versions.pin(profile, before.pinnedVersion(), before.owner().orElse(null));
      }
    } catch (ApiException unreachable) {
      System.err.println("The pin could not be restored: " + unreachable.getMessage());
    }
  }
}
