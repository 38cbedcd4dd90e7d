package dev.connectorsdk.sophos.internal;

import java.util.Optional;

/**
 * The response to a deletion.
 *
 * @param deleted whether the object was deleted; absent means true, because the status was a success
 */
public record DeletionResponse(Optional<Boolean> deleted) {

  /** Returns whether the object was deleted. */
  public boolean isDeleted() {
    return deleted.orElse(true);
  }
}
