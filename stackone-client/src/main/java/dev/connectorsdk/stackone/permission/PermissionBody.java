package dev.connectorsdk.stackone.permission;

import java.util.Optional;

/** The part of a {@link PermissionCheck} that is sent as the body. */
record PermissionBody(
    String resourceId,
    Optional<String> resourceType,
    Optional<PermissionAction> action,
    Optional<String> email,
    Optional<String> userId) {

  static PermissionBody of(PermissionCheck check) {
    return new PermissionBody(
        check.resourceId(), check.resourceType(), check.action(), check.email(), check.userId());
  }
}
