package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;

/**
 * Acknowledgment of an endpoint request, such as a scan or an update check. The device performs it
 * when it can.
 *
 * @param id the id of the request, if the response has one
 * @param status the status
 * @param requestedAt the time of the request
 */
public record AcceptedRequest(
    Optional<String> id, Optional<Status> status, Optional<Instant> requestedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The status of an endpoint request.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status REQUESTED = new Status("requested");
  }
}
