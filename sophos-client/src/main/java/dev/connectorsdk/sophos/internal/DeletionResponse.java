package dev.connectorsdk.sophos.internal;

import java.util.Optional;

/**
 * The response to a deletion.
 *
 * @param deleted whether the object was deleted
 */
public record DeletionResponse(boolean deleted) {

  /** Returns whether the object was deleted; a success without a body means that it was. */
  public static boolean isDeleted(Optional<DeletionResponse> response) {
    return response.map(DeletionResponse::deleted).orElse(true);
  }
}
