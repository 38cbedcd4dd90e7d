package dev.connectorsdk.testkit.http;

/** Answers the requests of one route; called by many threads at once. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers one request.
   *
   * @throws ResponseException to answer with what the refusal carries
   */
  SimulatedResponse handle(Request request);
}
