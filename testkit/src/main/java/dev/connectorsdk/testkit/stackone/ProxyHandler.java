package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.SimulatedResponse;

/** What the product behind a simulated connector answers to a call by proxy. */
@FunctionalInterface
public interface ProxyHandler {
  /**
   * Answers a call. A JSON body becomes {@code data} of the envelope; any other body is passed on
   * as it is.
   *
   * @throws ProviderException if the connected product turned the call down
   */
  SimulatedResponse answer(ProxyCall call);
}
