package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.SimulatedResponse;

/** Responds to proxy calls in place of the connected product. */
@FunctionalInterface
public interface ProxyHandler {
  /**
   * Responds to a call. A JSON body becomes {@code data} of the envelope; any other body is
   * returned unchanged.
   *
   * @throws ProviderException if the connected product fails the call
   */
  SimulatedResponse response(ProxyCall call);
}
