package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.directory.DirectoryQuery;
import dev.connectorsdk.sophos.directory.Memberships;
import dev.connectorsdk.sophos.directory.SourceType;
import dev.connectorsdk.sophos.directory.User;
import dev.connectorsdk.sophos.directory.UserGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on users, user groups and memberships. */
final class DirectoryOperations {
  private static final String USERS = "/common/v1/directory/users";
  private static final String USER = USERS + "/{userId}";
  private static final String GROUPS = "/common/v1/directory/user-groups";
  private static final String GROUP = GROUPS + "/{groupId}";

  private DirectoryOperations() {}

  static Stream<Operation> all() {
    return Stream.of(users(), groups(), members(), memberships()).flatMap(rows -> rows);
  }

  private static Stream<Operation> users() {
    return Stream.of(
        Operation.tenant(
                "GET " + USERS,
                (t, ids) ->
                    t
                        .directory()
                        .users()
                        .list(q -> filtered(q).addIds("u-1").groupId("g-1"))
                        .stream()
                        .map(User::id)
                        .toList(),
                List.of())
            .query(filters("ids", "u-1", "groupId", "g-1")),
        Operation.tenant(
                "POST " + USERS,
                (t, ids) ->
                    t.directory()
                        .users()
                        .create(
                            u ->
                                u.name("Ida Marsh")
                                    .firstName("Ida")
                                    .lastName("Marsh")
                                    .email("ida@example.com")
                                    .exchangeLogin("ida.marsh")
                                    .addGroupIds("ug-1"))
                        .groups()
                        .orElseThrow()
                        .items(),
                List.of(new Memberships.Entry("ug-1", Optional.of("Sales"))))
            .body(
                "{'name':'Ida Marsh','firstName':'Ida','lastName':'Marsh',"
                    + "'email':'ida@example.com','exchangeLogin':'ida.marsh','groupIds':['ug-1']}"),
        Operation.tenant(
                "GET " + USER,
                (t, ids) -> t.directory().users().get(ids.freeUser(), "name").email(),
                Optional.empty())
            .query("fields", "name"),
        Operation.tenant(
                "PATCH " + USER,
                (t, ids) ->
                    t.directory()
                        .users()
                        .update(
                            ids.freeUser(),
                            u ->
                                u.name("Ida Dyer")
                                    .firstName("Ida")
                                    .lastName("Dyer")
                                    .email("dyer@example.com")
                                    .exchangeLogin("ida.dyer"))
                        .email(),
                Optional.of("dyer@example.com"))
            .body(
                "{'name':'Ida Dyer','firstName':'Ida','lastName':'Dyer',"
                    + "'email':'dyer@example.com','exchangeLogin':'ida.dyer'}"),
        Operation.tenant(
            "DELETE " + USER, (t, ids) -> t.directory().users().delete(ids.freeUser()), true));
  }

  private static Stream<Operation> groups() {
    return Stream.of(
        Operation.tenant(
                "GET " + GROUPS,
                (t, ids) ->
                    t
                        .directory()
                        .userGroups()
                        .list(q -> filtered(q).addIds("g-1").userId("u-1"))
                        .stream()
                        .map(UserGroup::id)
                        .toList(),
                List.of())
            .query(filters("ids", "g-1", "userId", "u-1")),
        Operation.tenant(
                "POST " + GROUPS,
                (t, ids) ->
                    t.directory()
                        .userGroups()
                        .create(
                            g ->
                                g.name("Buyers").description("Purchase").addUserIds(ids.freeUser()))
                        .description(),
                Optional.of("Purchase"))
            .body("{'name':'Buyers','description':'Purchase','userIds':['$U']}"),
        Operation.tenant(
                "GET " + GROUP,
                (t, ids) -> t.directory().userGroups().get("ug-1", "name").users(),
                Optional.empty())
            .query("fields", "name"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) -> t.directory().userGroups().rename("ug-1", "Trade").name(),
                Optional.of("Trade"))
            .body("{'name':'Trade'}"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) -> t.directory().userGroups().describe("ug-1", "Old").description(),
                Optional.of("Old"))
            .body("{'description':'Old'}"),
        Operation.tenant(
            "DELETE " + GROUP, (t, ids) -> t.directory().userGroups().delete("ug-1"), true));
  }

  private static Stream<Operation> members() {
    return Stream.of(
        Operation.tenant(
                "GET " + GROUP + "/users",
                (t, ids) ->
                    t.directory().userGroups().members("ug-1").list(q -> filtered(q)).stream()
                        .count(),
                0L)
            .query(filters()),
        Operation.tenant(
                "POST " + GROUP + "/users",
                (t, ids) ->
                    t.directory()
                        .userGroups()
                        .members("ug-1")
                        .add(List.of(ids.freeUser()))
                        .get(0)
                        .id()
                        .equals(ids.freeUser()),
                true)
            .body("{'ids':['$U']}"),
        Operation.tenant(
                "DELETE " + GROUP + "/users",
                (t, ids) ->
                    t.directory()
                        .userGroups()
                        .members("ug-1")
                        .remove(List.of("u-1", "u-2"))
                        .errors()
                        .orElseThrow()
                        .usersNotFound(),
                List.of("u-1", "u-2"))
            .query("ids", "u-1,u-2"),
        Operation.tenant(
            "DELETE " + GROUP + "/users/{userId}",
            (t, ids) -> t.directory().userGroups().members("ug-1").remove(ids.freeUser()),
            false));
  }

  private static Stream<Operation> memberships() {
    return Stream.of(
        Operation.tenant(
                "GET " + USER + "/groups",
                (t, ids) ->
                    t.directory().users().groups(ids.freeUser()).list(q -> filtered(q)).stream()
                        .count(),
                0L)
            .query(filters()),
        Operation.tenant(
                "POST " + USER + "/groups",
                (t, ids) -> t.directory().users().groups(ids.freeUser()).add(List.of("ug-1")),
                List.of(new Memberships.Entry("ug-1", Optional.of("Sales"))))
            .body("{'ids':['ug-1']}"),
        Operation.tenant(
                "DELETE " + USER + "/groups",
                (t, ids) ->
                    t.directory()
                        .users()
                        .groups(ids.freeUser())
                        .remove(List.of("ug-1", "g-2"))
                        .errors()
                        .orElseThrow()
                        .groupsNotFound(),
                List.of("ug-1", "g-2"))
            .query("ids", "ug-1,g-2"),
        Operation.tenant(
            "DELETE " + USER + "/groups/{groupId}",
            (t, ids) -> t.directory().users().groups(ids.freeUser()).remove("ug-1"),
            false));
  }

  private static <Q extends DirectoryQuery<Q>> Q filtered(Q query) {
    return query
        .search("a")
        .addSearchFields("name")
        .sourceType(SourceType.ACTIVE_DIRECTORY)
        .domain("example.com")
        .addFields("name", "email")
        .addSort("name:desc")
        .pageSize(10);
  }

  private static String[] filters(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "search",
                "a",
                "searchFields",
                "name",
                "sourceType",
                "activeDirectory",
                "domain",
                "example.com",
                "fields",
                "name,email",
                "sort",
                "name:desc",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
