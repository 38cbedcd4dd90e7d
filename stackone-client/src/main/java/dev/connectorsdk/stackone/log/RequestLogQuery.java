package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which request logs to list (StackOne, {@code GET /requests/logs}). */
@Value.Immutable
public interface RequestLogQuery extends LogQuery {

  /** Requests for these connectors, by key. */
  @Json(name = "filter[providers]")
  List<String> providers();

  /** Requests for these services, such as {@code hris}. */
  @Json(name = "filter[services]")
  List<String> services();

  /** Requests for these child resources. */
  @Json(name = "filter[child_resources]")
  List<String> childResources();

  /** Requests for these sub-resources. */
  @Json(name = "filter[sub_resources]")
  List<String> subResources();

  /** Requests that came from these kinds of source. */
  @Json(name = "filter[source_types]")
  List<LogSource> sourceTypes();

  /** Requests whose source has one of these values. */
  @Json(name = "filter[source_values]")
  List<String> sourceValues();

  /** Requests whose source has one of these ids. */
  @Json(name = "filter[source_ids]")
  List<String> sourceIds();

  /** What else a log should hold; lists know {@link LogInclude#STEP_LOGS} alone. */
  Optional<LogInclude> include();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RequestLogQuery}. */
  final class Builder extends ImmutableRequestLogQuery.Builder {
    Builder() {}
  }
}
