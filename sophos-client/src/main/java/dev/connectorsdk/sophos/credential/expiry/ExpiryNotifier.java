package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells all listeners, and keeps the failures of those that throw until all others were told. */
final class ExpiryNotifier {
  private final List<ExpiryListener> listeners;
  private @Nullable RuntimeException failure;

  ExpiryNotifier(List<ExpiryListener> listeners) {
    this.listeners = listeners;
  }

  /** Whether every listener took it. */
  boolean make(Status status) {
    boolean taken = true;
    for (ExpiryListener listener : listeners) {
      try {
        listener.reached(status.credential(), status.state());
      } catch (RuntimeException e) {
        taken = false;
        keep(e);
      }
    }
    return taken;
  }

  void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private void keep(RuntimeException e) {
    if (failure == null) {
      failure = e;
    } else if (failure != e) {
      failure.addSuppressed(e);
    }
  }
}
