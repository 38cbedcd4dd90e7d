package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An administrator of a tenant (Common API, GET /common/v1/admins/{adminId}). Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id the id
 * @param tenant the tenant
 * @param users the directory users of the administrator
 * @param profile the name and email address
 * @param roleAssignments the assigned roles; at most one for a tenant administrator
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
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
   * The name and email address of an administrator.
   *
   * @param name the full name
   * @param firstName the first name
   * @param lastName the last name
   * @param email the email address
   */
  public record Profile(
      Optional<String> name,
      Optional<String> firstName,
      Optional<String> lastName,
      Optional<String> email) {}
}
