package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import java.util.List;
import org.immutables.value.Value;

/** Which step logs to list (StackOne, {@code GET /requests/logs/steps}). */
@Value.Immutable
public interface StepLogQuery extends LogQuery {

  /** Steps for these connectors, by key. */
  @Json(name = "filter[providers]")
  List<String> providers();

  /** Steps for these services, such as {@code hris}. */
  @Json(name = "filter[services]")
  List<String> services();

  /** Steps for these child resources. */
  @Json(name = "filter[child_resources]")
  List<String> childResources();

  /** Steps for these sub-resources. */
  @Json(name = "filter[sub_resources]")
  List<String> subResources();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StepLogQuery}. */
  final class Builder extends ImmutableStepLogQuery.Builder {
    Builder() {}
  }
}
