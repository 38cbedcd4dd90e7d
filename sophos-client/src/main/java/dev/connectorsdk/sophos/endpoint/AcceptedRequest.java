package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a request to an endpoint was accepted. The device acts on it when it next can. Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param id The id of the request
 * @param status How far it has come
 * @param requestedAt When it was accepted
 */
@Value.Builder
public record AcceptedRequest(String id, Optional<Status> status, Optional<Instant> requestedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AcceptedRequest}. */
  public static final class Builder extends AcceptedRequestBuilder {
    Builder() {}
  }

  /**
   * How far a request to an endpoint has come.
   *
   * @param value the text that the service uses; one that this version does not know is kept
   */
  public record Status(String value) {
    public static final Status REQUESTED = new Status("requested");
  }
}
