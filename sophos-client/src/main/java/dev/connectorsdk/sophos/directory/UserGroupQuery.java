package dev.connectorsdk.sophos.directory;

/** Filters and paging for listing user groups. */
public final class UserGroupQuery extends DirectoryQuery<UserGroupQuery> {

  UserGroupQuery() {}

  /** Only groups with these ids. */
  public UserGroupQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Only groups with this user. */
  public UserGroupQuery userId(String id) {
    parameters.set("userId", id);
    return this;
  }

  @Override
  UserGroupQuery self() {
    return this;
  }
}
