package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An administrator of a tenant. Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id The id of the administrator
 * @param tenant The tenant that is administered
 * @param users The directory users behind the administrator
 * @param profile Name and e-mail address
 * @param roleAssignments The roles the administrator has; a tenant administrator has one at most
 * @param createdAt When the administrator was made
 * @param updatedAt When the administrator was last changed
 */
@Value.Builder
public record Admin(
    String id,
    Optional<Reference> tenant,
    List<Reference> users,
    Optional<Profile> profile,
    List<RoleAssignment> roleAssignments,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {

  /** Copies the collections. */
  public Admin {
    users = List.copyOf(users);
    roleAssignments = List.copyOf(roleAssignments);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Admin}. */
  public static final class Builder extends AdminBuilder {
    Builder() {}
  }

  /**
   * Name and address of an administrator.
   *
   * @param name The full name
   * @param firstName The first name
   * @param lastName The last name
   * @param email The e-mail address
   */
  public record Profile(
      Optional<String> name,
      Optional<String> firstName,
      Optional<String> lastName,
      Optional<String> email) {}
}
