package dev.connectorsdk.stackone.iam;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user of the provider (StackOne, schema IamUser). Every property may be absent, in its parts
 * too.
 *
 * @param id StackOne's id
 * @param remoteId the provider's id
 * @param primaryEmailAddress the e-mail address
 * @param firstName the first name
 * @param lastName the last name
 * @param name the name
 * @param username the log-in name
 * @param isBotUser whether it is a bot, of any JSON type
 * @param status the status
 * @param multiFactorEnabled the second factors
 * @param roles the roles
 * @param groups the groups
 * @param permissions the permissions
 * @param avatar the avatar, of any JSON type
 * @param unifiedCustomFields your custom fields
 * @param lastActiveAt the time of the last activity
 * @param lastLoginAt the time of the last log-in
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param otherMembers the properties that this version does not define
 */
public record IamUser(
    Optional<String> id,
    Optional<String> remoteId,
    Optional<String> primaryEmailAddress,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> name,
    Optional<String> username,
    Optional<Object> isBotUser,
    Optional<Code> status,
    List<Code> multiFactorEnabled,
    List<Role> roles,
    List<Group> groups,
    List<Permission> permissions,
    Optional<Object> avatar,
    Map<String, Object> unifiedCustomFields,
    Optional<Instant> lastActiveAt,
    Optional<Instant> lastLoginAt,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public IamUser {
    multiFactorEnabled = List.copyOf(multiFactorEnabled);
    roles = List.copyOf(roles);
    groups = List.copyOf(groups);
    permissions = List.copyOf(permissions);
    unifiedCustomFields = Copies.of(unifiedCustomFields);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A value in StackOne's terms and the provider's.
   *
   * @param value the value in StackOne's terms, such as {@code enabled}
   * @param sourceValue the provider's value, of any JSON type
   */
  public record Code(Optional<String> value, Optional<Object> sourceValue) {}

  /**
   * The scope of a role or permission.
   *
   * @param resourceType the type of resource
   * @param resourceId the id of the resource
   */
  public record Scope(Optional<String> resourceType, Optional<String> resourceId) {}

  /**
   * A resource of a permission.
   *
   * @param id StackOne's id
   * @param remoteId the provider's id
   * @param name the name
   * @param description the description
   * @param location the location
   * @param type the type, of any JSON type
   * @param createdAt the time of creation
   * @param updatedAt the time of the last change
   * @param otherMembers the properties that this version does not define
   */
  public record Resource(
      Optional<String> id,
      Optional<String> remoteId,
      Optional<String> name,
      Optional<String> description,
      Optional<String> location,
      Optional<Object> type,
      Optional<Instant> createdAt,
      Optional<Instant> updatedAt,
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

  /**
   * A permission.
   *
   * @param id StackOne's id
   * @param remoteId the provider's id
   * @param name the name
   * @param description the description
   * @param type the type
   * @param resources the resources
   * @param scopes the scopes
   * @param createdAt the time of creation
   * @param updatedAt the time of the last change
   * @param otherMembers the properties that this version does not define
   */
  public record Permission(
      Optional<String> id,
      Optional<String> remoteId,
      Optional<String> name,
      Optional<String> description,
      Optional<Code> type,
      List<Resource> resources,
      List<Scope> scopes,
      Optional<Instant> createdAt,
      Optional<Instant> updatedAt,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Permission {
      resources = List.copyOf(resources);
      scopes = List.copyOf(scopes);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * A role.
   *
   * @param id StackOne's id
   * @param remoteId the provider's id
   * @param name the name
   * @param description the description
   * @param type the type
   * @param scope the scope
   * @param permissions the permissions
   * @param policies the policies, without a published format
   * @param createdAt the time of creation
   * @param updatedAt the time of the last change
   * @param otherMembers the properties that this version does not define
   */
  public record Role(
      Optional<String> id,
      Optional<String> remoteId,
      Optional<String> name,
      Optional<String> description,
      Optional<Code> type,
      Optional<Scope> scope,
      List<Permission> permissions,
      List<Object> policies,
      Optional<Instant> createdAt,
      Optional<Instant> updatedAt,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Role {
      permissions = List.copyOf(permissions);
      policies = List.copyOf(policies);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * A group.
   *
   * @param id StackOne's id
   * @param remoteId the provider's id
   * @param name the name
   * @param description the description
   * @param parentId StackOne's id of the parent
   * @param remoteParentId the provider's id of the parent
   * @param organizationId the id of the organization
   * @param childGroupIds the ids of the groups in it
   * @param type the type
   * @param roles the roles
   * @param users the users
   * @param createdAt the time of creation
   * @param updatedAt the time of the last change
   * @param otherMembers the properties that this version does not define
   */
  public record Group(
      Optional<String> id,
      Optional<String> remoteId,
      Optional<String> name,
      Optional<String> description,
      Optional<String> parentId,
      Optional<String> remoteParentId,
      Optional<String> organizationId,
      List<String> childGroupIds,
      Optional<Code> type,
      List<Role> roles,
      List<IamUser> users,
      Optional<Instant> createdAt,
      Optional<Instant> updatedAt,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Group {
      childGroupIds = List.copyOf(childGroupIds);
      roles = List.copyOf(roles);
      users = List.copyOf(users);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
