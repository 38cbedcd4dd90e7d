package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.internal.http.ApiBinding;

/**
 * The directory of a tenant: its users and user groups. What is synchronized from Active Directory
 * can be read only: the service rejects its change with 409.
 */
public final class Directory {
  private final ApiBinding binding;

  Directory(ApiBinding binding) {
    this.binding = binding;
  }

  /** Returns the users, and the groups of each. Sends nothing. */
  public Users users() {
    return binding.resource(Users.class);
  }

  /** Returns the user groups, and the members of each. Sends nothing. */
  public UserGroups userGroups() {
    return binding.resource(UserGroups.class);
  }
}
