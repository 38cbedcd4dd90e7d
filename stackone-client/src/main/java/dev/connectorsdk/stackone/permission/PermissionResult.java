package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a user may do with a resource (StackOne, schema CheckPermissionsResponse). Everything may be
 * absent. Later versions may add components: create it with {@link #builder()}.
 *
 * @param action What was asked about
 * @param allowed Whether it is allowed, absent if the connected product does not say
 * @param resource The resource
 * @param user The user
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record PermissionResult(
    Optional<PermissionAction> action,
    Optional<Boolean> allowed,
    Optional<Resource> resource,
    Optional<User> user,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public PermissionResult {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Whether it is surely allowed: no answer counts as no. */
  public boolean isAllowed() {
    return allowed().orElse(false);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermissionResult}. */
  public static final class Builder extends PermissionResultBuilder {
    Builder() {}
  }

  /**
   * The user that a permission is about. Everything may be absent.
   *
   * @param id Its id in the connected product
   * @param permissions What it may do with the resource
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record User(
      Optional<String> id,
      List<String> permissions,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public User {
      permissions = List.copyOf(permissions);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * The resource that a permission is about. Everything may be absent.
   *
   * @param id Its id
   * @param type Its kind, such as {@code file}
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record Resource(
      Optional<String> id,
      Optional<String> type,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Resource {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
