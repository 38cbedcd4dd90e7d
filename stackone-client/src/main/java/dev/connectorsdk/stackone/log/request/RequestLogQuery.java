package dev.connectorsdk.stackone.log.request;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.log.LogQuery;
import dev.connectorsdk.stackone.log.LogSource;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Filters and paging for listing request logs (StackOne, {@code GET /requests/logs}). */
@Value.Immutable
public interface RequestLogQuery extends LogQuery {

  /** The connectors, by key; empty for all. */
  @Json(name = "filter[providers]")
  List<String> providers();

  /** The services, such as {@code hris}; empty for all. */
  @Json(name = "filter[services]")
  List<String> services();

  /** The child resources; empty for all. */
  @Json(name = "filter[child_resources]")
  List<String> childResources();

  /** The sub-resources; empty for all. */
  @Json(name = "filter[sub_resources]")
  List<String> subResources();

  /** The types of source; empty for all. */
  @Json(name = "filter[source_types]")
  List<LogSource> sourceTypes();

  /** The values of the source; empty for all. */
  @Json(name = "filter[source_values]")
  List<String> sourceValues();

  /** The ids of the source; empty for all. */
  @Json(name = "filter[source_ids]")
  List<String> sourceIds();

  /** An optional part of each log; lists support only {@link LogInclude#STEP_LOGS}. */
  Optional<LogInclude> include();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RequestLogQuery}. */
  final class Builder extends ImmutableRequestLogQuery.Builder {
    Builder() {}
  }
}
