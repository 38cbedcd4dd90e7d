package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.core.event.TokenRefused;
import dev.connectorsdk.core.event.TokenRequested;
import dev.connectorsdk.core.internal.http.call.Listeners;
import java.time.Duration;

/** Publishes the events of token requests. */
record TokenEvents(Listeners listeners) {

  void requested() {
    TokenRequested event = new TokenRequested(listeners.client());
    listeners.publish(listener -> listener.tokenRequested(event));
  }

  void refreshed(Duration took, Duration lifetime) {
    TokenRefreshed event = new TokenRefreshed(listeners.client(), took, lifetime);
    listeners.publish(listener -> listener.tokenRefreshed(event));
  }

  void failed(RuntimeException failure, Duration took) {
    if (failure instanceof AuthenticationException rejection) {
      TokenRefused event = new TokenRefused(listeners.client(), rejection.status(), took);
      listeners.publish(listener -> listener.tokenRefused(event));
    } else {
      String name = failure.getClass().getSimpleName();
      TokenFailed event = new TokenFailed(listeners.client(), name, took);
      listeners.publish(listener -> listener.tokenFailed(event));
    }
  }
}
