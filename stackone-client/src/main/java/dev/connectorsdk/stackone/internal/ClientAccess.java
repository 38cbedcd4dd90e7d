package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CheckpointSaved;

/** Access to parts of a client that are not public, for the SDK's own modules. */
public final class ClientAccess {
  private ClientAccess() {}

  /** Returns the clock, sleeper and jitter of a client. */
  public static Timing timing(BoundClient client) {
    return client.binding.timing();
  }

  /** Publishes to the listeners of a client that a step of a plan was saved. */
  public static void publish(BoundClient client, CheckpointSaved event) {
    client.binding.listeners().publish(listener -> listener.checkpointSaved(event));
  }
}
