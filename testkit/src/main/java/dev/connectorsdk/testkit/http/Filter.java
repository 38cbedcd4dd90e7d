package dev.connectorsdk.testkit.http;

/** Stands before every route of a router: checks a token, say, and turns failures into answers. */
@FunctionalInterface
public interface Filter {
  /** Answers by itself, or hands on to the route's handler. */
  SimulatedResponse apply(Request request, Handler next);
}
