package dev.connectorsdk.sophos.endpoint.forensic;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.util.function.Function;

/** The wait for requests of both kinds. */
final class FileRequests {
  private FileRequests() {}

  /** Returns the wait for the end of a request. */
  static StatePoll<FileRequest> poll(
      ApiBinding binding,
      String kind,
      String endpointId,
      String requestId,
      Function<CallTimeout, FileRequest> read) {
    PathVariables.check("endpointId", endpointId);
    PathVariables.check("requestId", requestId);
    return new StatePoll<>(
        binding,
        "GET /endpoint/v1/endpoints/" + endpointId + "/" + kind + "/" + requestId,
        read,
        FileRequest::isFinished,
        "The request goes on until it expires: check that the endpoint is online and that a storage"
            + " is configured for the tenant, and wait again.");
  }
}
