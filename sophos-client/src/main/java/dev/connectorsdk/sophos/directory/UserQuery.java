package dev.connectorsdk.sophos.directory;

/** Filters and paging for listing users. */
public final class UserQuery extends DirectoryQuery<UserQuery> {

  UserQuery() {}

  /** Only users with these ids. */
  public UserQuery addIds(String... ids) {
    parameters.add("ids", (Object[]) ids);
    return this;
  }

  /** Only users in this group. */
  public UserQuery groupId(String id) {
    parameters.set("groupId", id);
    return this;
  }

  @Override
  UserQuery self() {
    return this;
  }
}
