package dev.connectorsdk.testkit.http;

/** Runs before every route of a router, for example to check a token. */
@FunctionalInterface
public interface Filter {
  /** Returns a response, or calls the next handler. */
  SimulatedResponse apply(Request request, Handler next);
}
