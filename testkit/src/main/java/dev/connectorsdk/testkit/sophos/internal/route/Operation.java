package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.SimulatedResponse;

/** Handles the requests of one operation after the access check. */
@FunctionalInterface
public interface Operation {
  SimulatedResponse handle(ApiRequest request);
}
