package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.connector.ConnectorCatalog;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Availability;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /actions/search} and {@code POST /actions/build}. StackOne compares meanings; here
 * the score is the share of the query's words that an action contains.
 */
public final class ActionSearchRoutes {
  private static final double FORMER_SIMILARITY = 0.4;
  private static final double USUAL_SIMILARITY = 0.2;
  private static final int USUAL_TOP = 100;
  private static final int MOST = 500;

  private final ConnectorCatalog catalog;
  private final Availability availability;

  /** An action with its score. */
  private record Match(String id, double score) {
    Map<String, Object> toMap() {
      return Map.of("id", id, "similarity_score", score);
    }
  }

  public ActionSearchRoutes(ConnectorCatalog catalog, Availability availability) {
    this.catalog = catalog;
    this.availability = availability;
  }

  public void addTo(ApiRoutes routes) {
    routes.read("POST", "/actions/search", this::search);
    routes.write("POST", "/actions/build", this::build);
  }

  private SimulatedResponse search(Request request) {
    JsonBody body = JsonBody.of(request);
    String query = body.requiredText("query");
    Optional<String> connector = body.text("connector");
    double top = within(body, "top_k", 1, MOST, USUAL_TOP);
    double least = within(body, "min_similarity", 0, 1, usualSimilarity());
    body.check();
    List<Map<String, Object>> results =
        matches(query, connector, versions(body)).stream()
            .filter(match -> match.score() >= least)
            .sorted(Comparator.comparingDouble(Match::score).reversed())
            .limit((long) top)
            .map(Match::toMap)
            .toList();
    Map<String, @Nullable Object> response = new LinkedHashMap<>();
    response.put("results", results);
    response.put("total_count", results.size());
    response.put("query", query);
    response.put("connector_filter", connector.orElse(null));
    response.put("project_filter", null);
    response.put("returned_by_connector", counts(results));
    response.put("truncated", results.size() == (long) top);
    return SimulatedResponse.ok(availability.shown(response));
  }

  private double usualSimilarity() {
    return availability.is(ServiceAge.OCTOBER_2026) ? USUAL_SIMILARITY : FORMER_SIMILARITY;
  }

  /** Returns the versions to search, which older services ignore. */
  private Map<?, ?> versions(JsonBody body) {
    Map<?, ?> versions = body.map("connector_versions").orElse(Map.of());
    return availability.isBefore(ServiceAge.OCTOBER_2026) ? Map.of() : versions;
  }

  private static Map<String, Long> counts(List<Map<String, Object>> results) {
    Map<String, Long> counts = new TreeMap<>();
    results.forEach(
        row -> counts.merge(String.valueOf(row.get("id")).split("_", 2)[0], 1L, Long::sum));
    return counts;
  }

  /** Returns the actions of the searched versions; those of the newest without versions. */
  private List<Match> matches(String query, Optional<String> connector, Map<?, ?> versions) {
    List<Match> matches = new ArrayList<>();
    for (Connector one : catalog.connectors()) {
      if (versions.isEmpty()
          ? connector.isEmpty() || connector.get().equals(one.key())
          : versions.get(one.key()) instanceof List) {
        searched(one, versions.get(one.key()))
            .forEach(each -> each.actions().forEach(act -> matches.add(match(each, act, query))));
      }
    }
    return matches;
  }

  private static List<Connector> searched(Connector connector, @Nullable Object versions) {
    return versions instanceof List<?> named
        ? connector.versions().stream()
            .filter(each -> named.contains("*") || named.contains(each.version()))
            .toList()
        : List.of(connector);
  }

  private static Match match(Connector connector, Action action, String query) {
    String indexId = connector.key() + "_" + connector.version() + "_" + action.id() + "_global";
    return new Match(indexId, action.likeness(query));
  }

  private static double within(
      JsonBody body, String name, int least, int most, double defaultValue) {
    double value = body.number(name).map(Number::doubleValue).orElse(defaultValue);
    if (value < least || value > most) {
      body.addError(name + " must be " + least + " to " + most);
    }
    return value;
  }

  private SimulatedResponse build(Request request) {
    JsonBody body = JsonBody.of(request);
    Optional<String> connector = body.text("connector_key");
    body.flag("force_refresh");
    body.check();
    List<Connector> indexed =
        catalog.connectors().stream()
            .filter(one -> connector.isEmpty() || connector.get().equals(one.key()))
            .toList();
    Map<String, @Nullable Object> response = new LinkedHashMap<>();
    response.put("status", indexed.isEmpty() ? "error" : "success");
    response.put("message", indexed.isEmpty() ? null : "Embeddings built");
    response.put("actions_indexed", indexed.stream().mapToInt(one -> one.actions().size()).sum());
    response.put("connector_filter", connector.orElse(null));
    response.put("error", indexed.isEmpty() ? "Connector not found" : null);
    response.put("connectors_dispatched", indexed.stream().map(Connector::key).toList());
    return SimulatedResponse.ok(response);
  }
}
