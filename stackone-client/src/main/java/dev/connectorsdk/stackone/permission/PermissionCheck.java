package dev.connectorsdk.stackone.permission;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question whether a user may do something with a resource (StackOne, {@code POST
 * /unified/check_permissions}). The user is named by its e-mail address or by its id.
 */
@Value.Immutable
public interface PermissionCheck {

  /** The resource's id. */
  String resourceId();

  /** The kind of resource, such as {@code file}; the values allowed are unverified. */
  Optional<String> resourceType();

  /** What the user wants to do; absent: as StackOne decides. */
  Optional<PermissionAction> action();

  /** The user, by e-mail address. */
  Optional<String> email();

  /** The user, by its id in the connected product. */
  Optional<String> userId();

  /**
   * Whether StackOne sends blank lines while it works, so that nothing between takes a long answer
   * for a dead one; default no.
   */
  @Value.Default
  default boolean heartbeat() {
    return false;
  }

  /** Refuses a question about nothing, or about not exactly one user. */
  @Value.Check
  default void check() {
    if (resourceId().isBlank()) {
      throw new IllegalArgumentException("The resource id is empty: say what it is about.");
    }
    if (email().isPresent() == userId().isPresent()) {
      throw new IllegalArgumentException("Name the user either by email or by userId.");
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionCheck}. */
  final class Builder extends ImmutablePermissionCheck.Builder {
    Builder() {}
  }
}
