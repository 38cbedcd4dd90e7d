package dev.connectorsdk.stackone.permission;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check of a user's permission for a resource (StackOne, {@code POST
 * /unified/check_permissions}). Set either the user's e-mail address or id.
 */
@Value.Immutable
public interface PermissionCheck {

  /** The resource's id. */
  String resourceId();

  /** The type of the resource, such as {@code file}; StackOne publishes no list (unverified). */
  Optional<String> resourceType();

  /** The operation; absent for StackOne's default. */
  Optional<PermissionAction> action();

  /** The user's e-mail address. */
  Optional<String> email();

  /** The user's id at the provider. */
  Optional<String> userId();

  /**
   * Whether StackOne sends blank lines until the response is ready, so that proxies do not close
   * the connection; default false.
   */
  @Value.Default
  default boolean heartbeat() {
    return false;
  }

  /** Rejects a blank resource id, and anything but exactly one user. */
  @Value.Check
  default void check() {
    if (resourceId().isBlank()) {
      throw new IllegalArgumentException("The resource id is empty.");
    }
    if (email().isPresent() == userId().isPresent()) {
      throw new IllegalArgumentException("Set either email or userId.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionCheck}. */
  final class Builder extends ImmutablePermissionCheck.Builder {
    Builder() {}
  }
}
