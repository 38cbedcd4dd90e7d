package dev.connectorsdk.sophos.internal;

import java.util.Optional;

/** The response to the removal of one member of a group. */
public record RemovalResponse(boolean removed) {

  /** Returns whether it was removed; a success without a body means that it was. */
  public static boolean isRemoved(Optional<RemovalResponse> response) {
    return response.map(RemovalResponse::removed).orElse(true);
  }
}
