package dev.connectorsdk.sophos.endpoint.forensic;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request to an endpoint for a file: a forensic log (Endpoint API, GET
 * /endpoint/v1/endpoints/{endpointId}/forensic-logs/{forensicLogRequestId}) or a memory dump (GET
 * /endpoint/v1/endpoints/{endpointId}/memory-dumps/{memoryDumpRequestId}). Later versions may add
 * components.
 *
 * @param id the id
 * @param status the status
 * @param receivedAt the time of the request
 * @param expiresAt the time after which the endpoint does not do it any more
 * @param forensicLogFile the file of a finished request for a forensic log
 * @param memoryDumpFile the file of a finished request for a memory dump
 */
public record FileRequest(
    String id,
    Optional<Status> status,
    Optional<Instant> receivedAt,
    Optional<Instant> expiresAt,
    Optional<File> forensicLogFile,
    Optional<File> memoryDumpFile) {

  /** Whether it has ended; without a {@link #file} it has failed (unverified). */
  public boolean isFinished() {
    return status.equals(Optional.of(Status.FINISHED));
  }

  /** The file, of either kind. */
  public Optional<File> file() {
    return forensicLogFile.or(() -> memoryDumpFile);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The status of a request.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status PENDING = new Status("pending");
    public static final Status FINISHED = new Status("finished");
  }

  /**
   * A file in the storage that is configured for the tenant (an S3 bucket).
   *
   * @param fileName the name
   * @param sha256 the SHA-256 hash, in hexadecimal digits
   * @param size the size in bytes
   */
  public record File(Optional<String> fileName, Optional<String> sha256, OptionalLong size) {}
}
