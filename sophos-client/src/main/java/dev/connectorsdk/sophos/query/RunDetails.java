package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The state of a run. One type for three APIs: GET /live-discover/v1/queries/runs/{runId}, GET
 * /xdr-query/v1/queries/runs/{runId}, GET /detections/v1/queries/detections/{runId} and GET
 * /detections/v1/queries/detection-groups/{runId}. What an API does not return is absent; of a
 * query on detections there are only the id, the times, the status, the result and its count.
 *
 * @param id the id
 * @param name the name
 * @param status the status
 * @param result the result
 * @param resultCount the number of rows; not of XDR queries
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param finishedAt the time at which it finished
 * @param expiresAt the time after which its results are deleted; not of Live Discover
 * @param template the text of the query, in SQL
 * @param query the saved query
 * @param category the category of the saved query
 * @param variables the variables
 * @param from the start of the time range; XDR queries only
 * @param to the end of the time range; XDR queries only
 * @param matchEndpoints which endpoints it runs on
 * @param endpointCounts the number of endpoints by their state; Live Discover only
 * @param maxDurationInSeconds the time after which it ends, in seconds; Live Discover only
 * @param timeRemainingInSeconds the time until then, in seconds; Live Discover only
 * @param performance its effort; Live Discover only
 */
public record RunDetails(
    String id,
    Optional<String> name,
    Optional<RunStatus> status,
    Optional<RunResult> result,
    OptionalLong resultCount,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> finishedAt,
    Optional<Instant> expiresAt,
    Optional<String> template,
    Optional<Source> query,
    Optional<Source> category,
    List<QueryVariable> variables,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<MatchEndpoints> matchEndpoints,
    Optional<EndpointCounts> endpointCounts,
    OptionalInt maxDurationInSeconds,
    OptionalInt timeRemainingInSeconds,
    Optional<RunPerformance> performance) {

  /** Copies the list. */
  public RunDetails {
    variables = List.copyOf(variables);
  }

  /** Whether the run has ended, with success or not. */
  public boolean isFinished() {
    return status.filter(RunStatus.FINISHED::equals).isPresent();
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A saved query, or a category.
   *
   * @param id the id
   * @param name the name
   * @param code the code
   */
  public record Source(Optional<String> id, Optional<String> name, Optional<String> code) {}

  /**
   * Which endpoints a query runs on.
   *
   * @param all whether it runs on all
   * @param filters the filters, as they were sent
   */
  public record MatchEndpoints(Optional<Boolean> all, List<Map<String, Object>> filters) {
    /** Copies the list. */
    public MatchEndpoints {
      filters = List.copyOf(filters);
    }
  }

  /**
   * The number of endpoints of a run.
   *
   * @param total the number of all
   * @param types the number by type, such as {@code computer}
   * @param platforms the number by platform, such as {@code windows}
   * @param statuses the number by their state
   */
  public record EndpointCounts(
      OptionalInt total,
      Map<String, Integer> types,
      Map<String, Integer> platforms,
      Optional<StatusCounts> statuses) {
    /** Copies the maps. */
    public EndpointCounts {
      types = Copies.of(types);
      platforms = Copies.of(platforms);
    }
  }

  /**
   * The number of endpoints by their state.
   *
   * @param pending those that have not started
   * @param started those that have started
   * @param finished those that have finished
   */
  public record StatusCounts(
      Optional<PendingCounts> pending,
      Optional<DataCounts> started,
      Optional<FinishedCounts> finished) {}

  /**
   * The number of endpoints that have not started.
   *
   * @param total the number of all
   * @param online those that are connected
   * @param offline those that are not
   */
  public record PendingCounts(OptionalInt total, OptionalInt online, OptionalInt offline) {}

  /**
   * The number of endpoints that have finished.
   *
   * @param succeeded with success
   * @param failed with a failure
   * @param timedOut too late
   */
  public record FinishedCounts(
      Optional<DataCounts> succeeded, Optional<DataCounts> failed, Optional<DataCounts> timedOut) {}

  /**
   * The number of endpoints with and without rows.
   *
   * @param total the number of all
   * @param withData those with rows
   * @param withoutData those without
   */
  public record DataCounts(OptionalInt total, OptionalInt withData, OptionalInt withoutData) {}

  /**
   * The effort of a run, or of an endpoint in it.
   *
   * @param score the score
   * @param dataTransferredInBytes the data, in bytes
   * @param executionTimeInMillis the time, in milliseconds
   */
  public record RunPerformance(
      Optional<String> score,
      Optional<Statistics> dataTransferredInBytes,
      Optional<Statistics> executionTimeInMillis) {}

  /**
   * Statistics over endpoints.
   *
   * @param total the sum
   * @param min the minimum
   * @param max the maximum
   * @param median the median
   * @param average the average
   */
  public record Statistics(
      OptionalLong total,
      OptionalLong min,
      OptionalLong max,
      OptionalLong median,
      OptionalLong average) {}
}
