package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a permission check (StackOne, schema CheckPermissionsResponse). Every property may
 * be absent.
 *
 * @param action the checked operation
 * @param allowed whether it is allowed, absent if the provider does not return it
 * @param resource the resource
 * @param user the user
 * @param otherMembers the properties that this version does not define
 */
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

  /** Whether the operation is allowed; false if unknown. */
  public boolean isAllowed() {
    return allowed().orElse(false);
  }

  /**
   * The user of a permission check. Every property may be absent.
   *
   * @param id the id at the provider
   * @param permissions the user's permissions for the resource
   * @param otherMembers the properties that this version does not define
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
   * The resource of a permission check. Every property may be absent.
   *
   * @param id the id
   * @param type the type, such as {@code file}
   * @param otherMembers the properties that this version does not define
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
