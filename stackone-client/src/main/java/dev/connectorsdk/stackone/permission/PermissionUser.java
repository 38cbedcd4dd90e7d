package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The user that a permission is about. Everything may be absent. */
@Value.Immutable
public interface PermissionUser {

  /** Its id in the connected product. */
  Optional<String> id();

  /** What it may do with the resource. */
  List<String> permissions();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionUser}. */
  final class Builder extends ImmutablePermissionUser.Builder {
    Builder() {}
  }
}
