package dev.connectorsdk.testkit.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Selects the handler of a request by method and path. Where several templates match, the one with
 * more literal segments wins, so that {@code /roles/permission-sets} goes before {@code
 * /roles/{roleId}}.
 */
public final class Router {
  private final List<Route> routes;
  private final Filter filter;
  private final Handler unknown;

  private Router(Builder builder) {
    routes = new ArrayList<>(builder.routes);
    routes.sort(Comparator.comparingInt((Route route) -> -route.template.literals()));
    filter = builder.filter;
    unknown = builder.unknown;
  }

  /** Returns a builder for a router, which without routes responds with 404 and an empty body. */
  public static Builder builder() {
    return new Builder();
  }

  Optional<Match> find(String method, List<String> segments) {
    for (Route route : routes) {
      Optional<Map<String, String>> values = route.template.match(segments);
      if (route.method.equals(method) && values.isPresent()) {
        return Optional.of(new Match(route, values.get()));
      }
    }
    return Optional.empty();
  }

  SimulatedResponse handle(Request request, Optional<Match> match) {
    Handler handler = match.map(found -> found.route.handler).orElse(unknown);
    try {
      return match.isPresent() ? filter.apply(request, handler) : handler.handle(request);
    } catch (ResponseException responseException) {
      return responseException.response();
    }
  }

  record Route(String method, PathTemplate template, Handler handler) {}

  record Match(Route route, Map<String, String> values) {}

  /** Builds a router. */
  public static final class Builder {
    private final List<Route> routes = new ArrayList<>();
    private Filter filter = (request, next) -> next.handle(request);
    private Handler unknown = request -> SimulatedResponse.empty(404);

    private Builder() {}

    /** Adds a route. */
    public Builder on(String method, String template, Handler handler) {
      routes.add(new Route(method, PathTemplate.of(template), handler));
      return this;
    }

    /** Adds a route for GET. */
    public Builder get(String template, Handler handler) {
      return on("GET", template, handler);
    }

    /** Adds a route for POST. */
    public Builder post(String template, Handler handler) {
      return on("POST", template, handler);
    }

    /** Adds a route for PUT. */
    public Builder put(String template, Handler handler) {
      return on("PUT", template, handler);
    }

    /** Adds a route for PATCH. */
    public Builder patch(String template, Handler handler) {
      return on("PATCH", template, handler);
    }

    /** Adds a route for DELETE. */
    public Builder delete(String template, Handler handler) {
      return on("DELETE", template, handler);
    }

    /** Sets the filter of all routes, in place of an earlier one. */
    public Builder filter(Filter chosen) {
      filter = chosen;
      return this;
    }

    /** Sets the handler of requests without a route, to which the filter does not apply. */
    public Builder unknown(Handler chosen) {
      unknown = chosen;
      return this;
    }

    /** Returns the router. */
    public Router build() {
      return new Router(this);
    }
  }
}
