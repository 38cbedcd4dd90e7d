package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The resource that a permission is about. Everything may be absent. */
@Value.Immutable
public interface PermissionResource {

  /** Its id. */
  Optional<String> id();

  /** Its kind, such as {@code file}. */
  Optional<String> type();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionResource}. */
  final class Builder extends ImmutablePermissionResource.Builder {
    Builder() {}
  }
}
