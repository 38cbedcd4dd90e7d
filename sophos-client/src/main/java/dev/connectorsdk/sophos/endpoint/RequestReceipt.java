package dev.connectorsdk.sophos.endpoint;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** That a request to an endpoint was accepted. The device acts on it when it next can. */
@Value.Immutable
public interface RequestReceipt {

  /** The id of the request. */
  String id();

  /** How far it has come. */
  Optional<RequestStatus> status();

  /** When it was accepted. */
  Optional<Instant> requestedAt();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RequestReceipt}. */
  final class Builder extends ImmutableRequestReceipt.Builder {
    Builder() {}
  }
}
