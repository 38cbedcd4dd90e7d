package dev.connectorsdk.examples.directory;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.directory.Directory;
import dev.connectorsdk.sophos.directory.SourceType;
import dev.connectorsdk.sophos.directory.User;
import dev.connectorsdk.sophos.directory.UserGroup;
import dev.connectorsdk.sophos.directory.UserGroupMembers;
import java.util.List;
import java.util.Optional;

/** The code of docs/directory.md. */
public final class UsersAndGroups {
  private UsersAndGroups() {}

  /** Creates a user in a new group. */
  public static User create(TenantScope tenant) {
    // snippet create
    Directory directory = tenant.directory();
    UserGroup buyers = directory.userGroups().create(g -> g.name("Buyers"));
    User ida =
        directory
            .users()
            .create(u -> u.name("Ida Marsh").email("ida@example.com").addGroupIds(buyers.id()));
    // end
    return ida;
  }

  /** Lists users whose e-mail address contains a text. */
  public static List<User> find(TenantScope tenant, String domain) {
    // snippet find
    List<User> found =
        tenant
            .directory()
            .users()
            .list(
                q ->
                    q.sourceType(SourceType.CUSTOM)
                        .search("@" + domain)
                        .addSearchFields("email")
                        .addSort("lastName"))
            .stream()
            .toList();
    // end
    return found;
  }

  /** Adds a user to a group and lists the groups of the user. */
  public static List<String> join(TenantScope tenant, String userId, String groupId) {
    // snippet join
    Directory directory = tenant.directory();
    directory.userGroups().members(groupId).add(List.of(userId));
    List<String> names =
        directory.users().groups(userId).list().stream()
            .flatMap(group -> group.name().stream())
            .toList();
    // end
    return names;
  }

  /** Removes all members of a group, then the group. */
  public static boolean dissolve(TenantScope tenant, String groupId) {
    // snippet dissolve
    UserGroupMembers members = tenant.directory().userGroups().members(groupId);
    List<String> ids = members.list(q -> q.addFields("id")).stream().map(User::id).toList();
    ids.forEach(members::remove);
    boolean deleted = tenant.directory().userGroups().delete(groupId);
    // end
    return deleted;
  }

  /** Changes the address of a user, unless another user has it. */
  public static Optional<User> readdress(TenantScope tenant, String userId, String email) {
    // snippet conflict
    try {
      return Optional.of(tenant.directory().users().update(userId, u -> u.email(email)));
    } catch (ConflictException e) {
      // the address is in use, or the user is from Active Directory: the message has the reason
      return Optional.empty();
    }
    // end
  }
}
