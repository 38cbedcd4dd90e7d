package dev.connectorsdk.sophos.internal;

import java.util.Optional;

/**
 * The answer to a deletion.
 *
 * @param deleted what the service says; absent is as good as true, since it answered with success
 */
public record DeletionResponse(Optional<Boolean> deleted) {

  /** Whether the object is gone. */
  public boolean isDone() {
    return deleted.orElse(true);
  }
}
