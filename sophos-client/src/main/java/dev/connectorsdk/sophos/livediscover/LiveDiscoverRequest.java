package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.internal.QueryBody;
import dev.connectorsdk.sophos.query.QueryVariable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A query on endpoints: a text or a saved query, and the endpoints to run it on. */
@Value.Immutable
public interface LiveDiscoverRequest {

  /** The text of the query: SQL of osquery. Either this or {@link #queryId()} is required. */
  Optional<String> template();

  /** The name of a query with a text, as lists of runs show it. */
  Optional<String> name();

  /** The id of a saved query. */
  Optional<String> queryId();

  /** The category of the saved query. */
  Optional<String> categoryId();

  /** The values of the variables in the text. */
  List<QueryVariable> variables();

  /** True to run it on all endpoints; else {@link #endpoints()} selects them. */
  Optional<Boolean> allEndpoints();

  /** An endpoint is selected if one of these filters matches it (unverified). */
  List<EndpointFilter> endpoints();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    QueryBody.check(template(), queryId(), variables());
    if (allEndpoints().orElse(false) != endpoints().isEmpty()) {
      throw new IllegalArgumentException(
          "Select the endpoints: either allEndpoints(true) or at least 1 filter in endpoints.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LiveDiscoverRequest}. */
  final class Builder extends ImmutableLiveDiscoverRequest.Builder {
    Builder() {}
  }
}
