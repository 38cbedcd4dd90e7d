package dev.connectorsdk.core.internal.token;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.core.event.TokenRefused;
import dev.connectorsdk.core.event.TokenRequested;
import dev.connectorsdk.core.internal.http.Listeners;
import java.time.Duration;

/** What the listeners are told of token requests. */
record TokenEvents(Listeners listeners) {

  void requested() {
    TokenRequested event = new TokenRequested(listeners.client());
    listeners.publish(listener -> listener.tokenRequested(event));
  }

  void refreshed(Duration took, Duration life) {
    TokenRefreshed event = new TokenRefreshed(listeners.client(), took, life);
    listeners.publish(listener -> listener.tokenRefreshed(event));
  }

  void notBrought(RuntimeException failure, Duration took) {
    if (failure instanceof AuthenticationException refusal) {
      TokenRefused event = new TokenRefused(listeners.client(), refusal.status(), took);
      listeners.publish(listener -> listener.tokenRefused(event));
    } else {
      String name = failure.getClass().getSimpleName();
      TokenFailed event = new TokenFailed(listeners.client(), name, took);
      listeners.publish(listener -> listener.tokenFailed(event));
    }
  }
}
