package dev.connectorsdk.testkit.sophos.internal.query;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of the runs of one API: started, polled, finished or canceled, expired. */
public final class RunRoutes {
  private final ItemStamps stamps;
  private final String path;

  /** Serves the runs that are stored under a path. */
  public RunRoutes(ItemStamps stamps, String path) {
    this.stamps = stamps;
    this.path = path;
  }

  /** Starts a run with these properties; returns it with 201. */
  public SimulatedResponse start(ApiRequest request, Map<String, Object> properties) {
    String id = stamps.uuid();
    Instant now = stamps.clock().instant();
    RunStates.State state = request.tenant().queryRuns().begin(id, now);
    Map<String, Object> run =
        Json.object(
            "id",
            id,
            "status",
            "pending",
            "result",
            "notAvailable",
            "createdAt",
            Timestamps.text(now),
            "expiresAt",
            Timestamps.text(state.expiresAt()));
    run.putAll(properties);
    request.items(path).add(run);
    return SimulatedResponse.json(201, run);
  }

  /**
   * Counts a poll, and returns the run.
   *
   * @param rows the number of rows if the run succeeds
   */
  public SimulatedResponse poll(ApiRequest request, long rows) {
    String id = request.pathValue("runId");
    Optional<RunStates.State> polled = request.tenant().queryRuns().poll(id);
    polled.ifPresent(state -> update(request, id, state, rows));
    return SimulatedResponse.ok(ItemProperties.select(find(request), request.fields()));
  }

  /** Returns the run of a request. */
  public Map<String, Object> find(ApiRequest request) {
    return request
        .items(path)
        .get(request.pathValue("runId"))
        .orElseThrow(() -> Errors.notFound("Can't find query run"));
  }

  /** Cancels a run and returns whether it was not finished. */
  public boolean cancel(ApiRequest request) {
    find(request);
    String id = request.pathValue("runId");
    boolean running =
        request.tenant().queryRuns().find(id).filter(state -> !state.isFinished()).isPresent();
    request.tenant().queryRuns().cancel(id);
    poll(request, 0);
    return running;
  }

  /**
   * Returns the state of a run that has results.
   *
   * @throws dev.connectorsdk.testkit.http.ResponseException with 404 if there is no run, or its
   *     results have expired; which status the service returns then is unverified
   */
  RunStates.State withResults(ApiRequest request) {
    find(request);
    return request
        .tenant()
        .queryRuns()
        .find(request.pathValue("runId"))
        .or(() -> Optional.of(request.tenant().queryRuns().ofStoredRun()))
        .filter(state -> stamps.clock().instant().isBefore(state.expiresAt()))
        .orElseThrow(() -> Errors.notFound("Can't find query run"));
  }

  /** Returns the number of results that a run has now. */
  public long resultCount(ApiRequest request, long rows) {
    RunStates.State state = withResults(request);
    return state.isFinished() ? state.resultCount(rows) : 0;
  }

  private void update(ApiRequest request, String id, RunStates.State state, long rows) {
    Map<String, Object> changes =
        state.isFinished()
            ? Json.object(
                "status", "finished",
                "result", state.result(),
                "resultCount", state.resultCount(rows),
                "finishedAt", stamps.now())
            : Json.object("status", "started");
    request
        .items(path)
        .update(
            id,
            run -> {
              boolean ended = List.of("finished").contains(run.get("status"));
              if (!ended) {
                run.putAll(changes);
              }
              return run;
            });
  }
}
