package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;

/**
 * The result of removing users from a group (Common API, DELETE
 * /common/v1/directory/user-groups/{groupId}/users).
 *
 * @param removedUsers the removed users
 * @param errors the users that were not removed; absent if all were
 */
public record RemovedMembers(
    @Required List<Memberships.Entry> removedUsers, Optional<Errors> errors) {
  /** Copies the collections. */
  public RemovedMembers {
    removedUsers = List.copyOf(removedUsers);
  }

  /**
   * The ids of users that were not removed.
   *
   * @param usersNotFound those that are not members
   */
  public record Errors(List<String> usersNotFound) {
    /** Copies the collections. */
    public Errors {
      usersNotFound = List.copyOf(usersNotFound);
    }
  }
}
