package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.query.RunDetails.RunPerformance;
import dev.connectorsdk.sophos.query.RunResult;
import dev.connectorsdk.sophos.query.RunStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An endpoint in a run (Live Discover API, GET /live-discover/v1/queries/runs/{runId}/endpoints).
 *
 * @param id the id of the endpoint
 * @param hostname the hostname
 * @param type the type
 * @param status the status of the query on it
 * @param result the result of the query on it
 * @param statusCode the code of a failure
 * @param statusMessage the message of a failure
 * @param os the operating system
 * @param ipv4Addresses the IPv4 addresses
 * @param ipv6Addresses the IPv6 addresses
 * @param performance the effort
 * @param resultCount the number of rows
 * @param createdAt the time at which the query was sent to it
 * @param finishedAt the time at which it finished
 */
public record RunEndpoint(
    String id,
    Optional<String> hostname,
    Optional<EndpointType> type,
    Optional<RunStatus> status,
    Optional<RunResult> result,
    Optional<String> statusCode,
    Optional<String> statusMessage,
    Optional<Os> os,
    List<String> ipv4Addresses,
    List<String> ipv6Addresses,
    Optional<RunPerformance> performance,
    OptionalLong resultCount,
    Optional<Instant> createdAt,
    Optional<Instant> finishedAt) {

  /** Copies the lists. */
  public RunEndpoint {
    ipv4Addresses = List.copyOf(ipv4Addresses);
    ipv6Addresses = List.copyOf(ipv6Addresses);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * An operating system.
   *
   * @param platform {@code windows}, {@code macOS} or {@code linux}
   * @param name the name
   * @param isServer whether it is for servers
   * @param majorVersion the major version
   * @param minorVersion the minor version
   * @param build the build
   */
  public record Os(
      Optional<String> platform,
      Optional<String> name,
      Optional<Boolean> isServer,
      OptionalInt majorVersion,
      OptionalInt minorVersion,
      OptionalInt build) {}
}
