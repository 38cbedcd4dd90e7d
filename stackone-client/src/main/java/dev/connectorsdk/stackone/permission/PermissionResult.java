package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a user may do with a resource (StackOne, schema CheckPermissionsResponse). Everything may be
 * absent.
 */
@Value.Immutable
public interface PermissionResult {

  /** What was asked about. */
  Optional<PermissionAction> action();

  /** Whether it is allowed, absent if the connected product does not say. */
  Optional<Boolean> allowed();

  /** Whether it is surely allowed: no answer counts as no. */
  default boolean isAllowed() {
    return allowed().orElse(false);
  }

  /** The resource. */
  Optional<PermissionResource> resource();

  /** The user. */
  Optional<PermissionUser> user();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionResult}. */
  final class Builder extends ImmutablePermissionResult.Builder {
    Builder() {}
  }
}
