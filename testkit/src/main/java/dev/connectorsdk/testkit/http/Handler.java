package dev.connectorsdk.testkit.http;

/** Handles the requests of one route; called by many threads at once. */
@FunctionalInterface
public interface Handler {
  /**
   * Handles a request.
   *
   * @throws ResponseException to send its response
   */
  SimulatedResponse handle(Request request);
}
