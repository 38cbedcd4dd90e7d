package dev.connectorsdk.stackone.log.platform;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.log.LogQuery;
import dev.connectorsdk.stackone.log.LogSource;
import java.util.List;
import org.immutables.value.Value;

/** Filters and paging for listing platform logs (StackOne, {@code GET /requests/platform-logs}). */
@Value.Immutable
public interface PlatformLogQuery extends LogQuery {

  /** The product categories; empty for all. */
  @Json(name = "filter[categories]")
  List<ConnectorCategory> categories();

  /** The types of source; empty for all. */
  @Json(name = "filter[source_types]")
  List<LogSource> sourceTypes();

  /** The values of the source; empty for all. */
  @Json(name = "filter[source_values]")
  List<String> sourceValues();

  /** The ids of the source; empty for all. */
  @Json(name = "filter[source_ids]")
  List<String> sourceIds();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlatformLogQuery}. */
  final class Builder extends ImmutablePlatformLogQuery.Builder {
    Builder() {}
  }
}
