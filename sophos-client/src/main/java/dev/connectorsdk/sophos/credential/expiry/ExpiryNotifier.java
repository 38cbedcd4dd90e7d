package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls all listeners, and throws their exceptions after all others were called. */
final class ExpiryNotifier {
  private final List<ExpiryListener> listeners;
  private @Nullable RuntimeException failure;

  ExpiryNotifier(List<ExpiryListener> listeners) {
    this.listeners = listeners;
  }

  /** Returns whether no listener has thrown an exception. */
  boolean send(Status status) {
    boolean sent = true;
    for (ExpiryListener listener : listeners) {
      try {
        listener.reached(status.credential(), status.state());
      } catch (RuntimeException e) {
        sent = false;
        record(e);
      }
    }
    return sent;
  }

  void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private void record(RuntimeException e) {
    if (failure == null) {
      failure = e;
    } else if (failure != e) {
      failure.addSuppressed(e);
    }
  }
}
