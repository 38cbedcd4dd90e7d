package dev.connectorsdk.sophos.xdr;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryBody;
import dev.connectorsdk.sophos.query.QueryVariable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A query on the Data Lake: a text or a saved query, and a time range. */
@Value.Immutable
public interface XdrQueryRequest {

  /** The maximum length of the time range, as a third party states it (unverified). */
  Duration MAX_RANGE = Duration.ofDays(30);

  /** The text of the query, in SQL. Either this or {@link #queryId()} is required. */
  Optional<String> template();

  /** The name of a query with a text, as lists of runs show it. */
  Optional<String> name();

  /** The id of a saved query. */
  Optional<String> queryId();

  /** The category of the saved query. */
  Optional<String> categoryId();

  /** The values of the variables in the text. */
  List<QueryVariable> variables();

  /** Only data of the endpoints with these ids; of all if empty. */
  List<String> endpointIds();

  /** The start of the time range; sent in whole seconds. */
  Instant from();

  /** The end of the time range, at most 30 days after its start; sent in whole seconds. */
  Instant to();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    QueryBody.check(template(), queryId(), variables());
    endpointIds().forEach(id -> ArgumentChecks.requireId("endpointIds", id));
    if (!from().isBefore(to())) {
      throw new IllegalArgumentException("from must be before to: " + from() + ", " + to() + '.');
    }
    if (Duration.between(from(), to()).compareTo(MAX_RANGE) > 0) {
      throw new IllegalArgumentException(
          "from and to must be "
              + MAX_RANGE.toDays()
              + " days apart at most: run several queries.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link XdrQueryRequest}. */
  final class Builder extends ImmutableXdrQueryRequest.Builder {
    Builder() {}
  }
}
