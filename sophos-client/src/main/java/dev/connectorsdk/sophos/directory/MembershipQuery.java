package dev.connectorsdk.sophos.directory;

/** Filters and paging for listing the members of a group, or the groups of a user. */
public final class MembershipQuery extends DirectoryQuery<MembershipQuery> {

  MembershipQuery() {}

  @Override
  MembershipQuery self() {
    return this;
  }
}
