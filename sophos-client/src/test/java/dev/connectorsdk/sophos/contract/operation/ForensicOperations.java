package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.AdaptiveAttackProtection.DesiredState;
import dev.connectorsdk.sophos.endpoint.forensic.FileRequest;
import dev.connectorsdk.sophos.endpoint.forensic.ForensicLogMode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on forensic logs, memory dumps and Adaptive Attack Protection. */
final class ForensicOperations {
  private static final String ENDPOINT = "/endpoint/v1/endpoints/{endpointId}";
  private static final String PROTECTION = ENDPOINT + "/adaptive-attack-protection";
  private static final Optional<FileRequest.Status> PENDING =
      Optional.of(FileRequest.Status.PENDING);

  private ForensicOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(files(), protection());
  }

  private static Stream<Operation> files() {
    return Stream.of(
        Operation.tenant(
                "POST " + ENDPOINT + "/forensic-logs",
                (t, ids) ->
                    t.endpoints()
                        .forensicLogs()
                        .request(ids.endpoint(), ForensicLogMode.FAST, Duration.ofHours(2))
                        .status(),
                PENDING)
            .body("{'mode':'fast','expires':'PT2H'}"),
        Operation.tenant(
            "GET " + ENDPOINT + "/forensic-logs/{requestId}",
            (t, ids) ->
                t.endpoints()
                    .forensicLogs()
                    .get(ids.endpoint(), "file-1")
                    .forensicLogFile()
                    .flatMap(FileRequest.File::fileName),
            Optional.of("forensic-logs-file-1.zip")),
        Operation.tenant(
                "POST " + ENDPOINT + "/memory-dumps",
                (t, ids) ->
                    t.endpoints()
                        .memoryDumps()
                        .requestProcess(ids.endpoint(), 4711, Duration.ofDays(1))
                        .status(),
                PENDING)
            .body("{'mode':'process','pid':4711,'expires':'P1D'}"),
        Operation.tenant(
                "POST " + ENDPOINT + "/memory-dumps",
                (t, ids) ->
                    t.endpoints()
                        .memoryDumps()
                        .requestKernel(ids.endpoint(), Duration.ofMinutes(90))
                        .status(),
                PENDING)
            .body("{'mode':'kernel','expires':'PT1H30M'}"),
        Operation.tenant(
            "GET " + ENDPOINT + "/memory-dumps/{requestId}",
            (t, ids) ->
                t.endpoints()
                    .memoryDumps()
                    .get(ids.endpoint(), "file-1")
                    .memoryDumpFile()
                    .flatMap(FileRequest.File::fileName),
            Optional.of("memory-dumps-file-1.zip")));
  }

  private static Stream<Operation> protection() {
    return Stream.of(
        Operation.tenant(
            "GET " + PROTECTION,
            (t, ids) ->
                t.endpoints()
                    .adaptiveAttackProtection()
                    .get(ids.endpoint())
                    .desiredState()
                    .flatMap(DesiredState::enabled),
            Optional.of(false)),
        Operation.tenant(
                "POST " + PROTECTION,
                (t, ids) ->
                    t.endpoints()
                        .adaptiveAttackProtection()
                        .enable(ids.endpoint(), Duration.ofHours(4))
                        .desiredState()
                        .flatMap(DesiredState::expiresAfter),
                Optional.of(Duration.ofHours(4)))
            .body("{'enabled':true,'expiresAfter':'PT4H'}"),
        Operation.tenant(
                "POST " + PROTECTION,
                (t, ids) ->
                    t.endpoints()
                        .adaptiveAttackProtection()
                        .disable(ids.endpoint())
                        .desiredState()
                        .flatMap(DesiredState::enabled),
                Optional.of(false))
            .body("{'enabled':false}"));
  }
}
