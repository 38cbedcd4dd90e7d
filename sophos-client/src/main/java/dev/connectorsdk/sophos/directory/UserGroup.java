package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;

/**
 * A group of users (Common API, GET /common/v1/directory/user-groups/{groupId}). Later versions may
 * add components.
 *
 * @param id the id
 * @param name the name, which is unique in the tenant
 * @param displayName the displayed name (unverified: seen in responses, not published)
 * @param source the source, which determines whether the API can change the group
 * @param tenant the tenant
 * @param description the description
 * @param users the first members and their number; for all members, use {@link
 *     UserGroups#members(String)}
 * @param groups the first groups in the group (unverified: seen in responses, not published)
 * @param domain the domain in the source
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 */
public record UserGroup(
    String id,
    Optional<String> name,
    Optional<String> displayName,
    Optional<Source> source,
    Optional<Reference> tenant,
    Optional<String> description,
    Optional<Memberships> users,
    Optional<Memberships> groups,
    Optional<String> domain,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
