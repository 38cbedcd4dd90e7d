package dev.connectorsdk.sophos.directory;

import java.util.Optional;

/** The response to the removal of one membership. */
record Removal(boolean removed) {

  /** Returns whether it was removed; a success without a body means that it was. */
  static boolean isRemoved(Optional<Removal> response) {
    return response.map(Removal::removed).orElse(true);
  }
}
