package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.List;
import org.immutables.value.Value;

/** Which platform logs to list (StackOne, {@code GET /requests/platform-logs}). */
@Value.Immutable
public interface PlatformLogQuery extends LogQuery {

  /** Requests for these kinds of product. */
  @Json(name = "filter[categories]")
  List<ConnectorCategory> categories();

  /** Requests that came from these kinds of source. */
  @Json(name = "filter[source_types]")
  List<LogSource> sourceTypes();

  /** Requests whose source has one of these values. */
  @Json(name = "filter[source_values]")
  List<String> sourceValues();

  /** Requests whose source has one of these ids. */
  @Json(name = "filter[source_ids]")
  List<String> sourceIds();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlatformLogQuery}. */
  final class Builder extends ImmutablePlatformLogQuery.Builder {
    Builder() {}
  }
}
