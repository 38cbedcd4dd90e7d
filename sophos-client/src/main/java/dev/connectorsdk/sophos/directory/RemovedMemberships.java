package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;

/**
 * The result of removing a user from groups (Common API, DELETE
 * /common/v1/directory/users/{userId}/groups).
 *
 * @param removedFromGroups the groups that the user was removed from
 * @param errors the groups that the user was not removed from; absent if there are none
 */
public record RemovedMemberships(
    @Required List<Memberships.Entry> removedFromGroups, Optional<Errors> errors) {
  /** Copies the collections. */
  public RemovedMemberships {
    removedFromGroups = List.copyOf(removedFromGroups);
  }

  /**
   * The ids of groups that the user was not removed from.
   *
   * @param groupsNotFound those without the user
   */
  public record Errors(List<String> groupsNotFound) {
    /** Copies the collections. */
    public Errors {
      groupsNotFound = List.copyOf(groupsNotFound);
    }
  }
}
