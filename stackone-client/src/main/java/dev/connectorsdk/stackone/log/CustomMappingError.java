package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field that a mapping of the project's own could not fill (StackOne, schema CustomMappingError).
 */
@Value.Immutable
public interface CustomMappingError {

  /** The id of the mapping. */
  Optional<String> id();

  /** What went wrong. */
  Optional<String> message();

  /** The field. */
  @Json(name = "targetField")
  Optional<String> targetField();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CustomMappingError}. */
  final class Builder extends ImmutableCustomMappingError.Builder {
    Builder() {}
  }
}
