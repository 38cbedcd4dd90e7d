package dev.connectorsdk.stackone.log.request;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.log.LogQuery;
import java.util.List;
import org.immutables.value.Value;

/** Filters and paging for listing step logs (StackOne, {@code GET /requests/logs/steps}). */
@Value.Immutable
public interface StepLogQuery extends LogQuery {

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

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StepLogQuery}. */
  final class Builder extends ImmutableStepLogQuery.Builder {
    Builder() {}
  }
}
