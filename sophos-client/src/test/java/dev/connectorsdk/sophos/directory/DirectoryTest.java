package dev.connectorsdk.sophos.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.admin.Admin;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users and user groups: their life, their rules, and both sides of a membership. */
class DirectoryTest {
  private static final Map<String, Object> SYNCED = Map.of("type", "activeDirectory");

  private final Central central = new Central();
  private final Users users = central.client().tenant().directory().users();
  private final UserGroups groups = central.client().tenant().directory().userGroups();

  @BeforeEach
  void addSynced() {
    central.simulator.tenant().addUsers(250);
    central
        .simulator
        .tenant()
        .users()
        .add(Map.of("id", "ad-user", "name", "Synced", "source", SYNCED, "domain", "corp"));
    central
        .simulator
        .tenant()
        .userGroups()
        .add(Map.of("id", "ad-group", "name", "Synced", "source", SYNCED));
  }

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void user_createdChangedDeleted_isListedAsItIs() {
    String id = create("ida@example.com").id();
    users.update(id, u -> u.firstName("Ida").lastName("Marsh"));

    User listed = users.list(q -> q.addIds(id)).stream().findAny().orElseThrow();
    assertThat(listed).isEqualTo(users.get(id));
    assertThat(listed.lastName()).contains("Marsh");
    assertThat(listed.email()).contains("ida@example.com");
    assertThat(listed.source().orElseThrow().type()).contains(SourceType.CUSTOM);

    assertThat(users.delete(id)).isTrue();
    assertThat(users.delete(id)).isFalse();
    assertThatThrownBy(() -> users.get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void group_createdChangedDeleted_isListedAsItIs() {
    String id = group("Buyers");
    groups.describe(id, "Purchase");
    groups.rename(id, "Trade");

    UserGroup listed = groups.list(q -> q.search("trad")).stream().findAny().orElseThrow();
    assertThat(listed).isEqualTo(groups.get(id));
    assertThat(listed.description()).contains("Purchase");

    assertThat(groups.delete(id)).isTrue();
    assertThat(groups.delete(id)).isFalse();
  }

  @Test
  void list_moreThanAPage_isWholeAndFiltered() {
    assertThat(users.list().stream().map(User::id).distinct().count())
        .isEqualTo(central.simulator.tenant().users().size());
    assertThat(central.apiCalls().get(0).query().get("pageSize")).containsExactly("100");
    assertThat(users.list(q -> q.sourceType(SourceType.ACTIVE_DIRECTORY)).stream().map(User::id))
        .containsExactly("ad-user");
    assertThat(users.list(q -> q.domain("corp")).stream().map(User::id)).containsExactly("ad-user");
    assertThat(users.list(q -> q.search("@example.com")).stream()).isEmpty();
    assertThat(users.list(q -> q.search("@example.com").addSearchFields("email")).stream())
        .hasSizeGreaterThan(250);
  }

  @Test
  void membership_changedFromEitherSide_isSeenFromBoth() {
    String id = create("ida@example.com").id();
    String one = group("One");
    String two = group("Two");

    assertThat(groups.members(one).add(List.of(id)))
        .extracting(Memberships.Entry::id)
        .containsExactly(id);
    assertThat(users.groups(id).add(List.of(two)))
        .extracting(Memberships.Entry::id)
        .containsExactly(two);

    assertThat(users.groups(id).list().stream().map(UserGroup::id)).containsExactly(one, two);
    assertThat(users.get(id).groups().orElseThrow().total()).hasValue(2);
    assertThat(groups.list(q -> q.userId(id)).stream()).hasSize(2);
    assertThat(groups.members(two).list().stream().map(User::id)).containsExactly(id);
    assertThat(groups.get(two).users().orElseThrow().items())
        .extracting(Memberships.Entry::id)
        .containsExactly(id);
    assertThat(users.list(q -> q.groupId(two)).stream().map(User::id)).containsExactly(id);

    assertThat(groups.members(two).remove(id)).isTrue();
    RemovedMemberships removed = users.groups(id).remove(List.of(one, two));
    assertThat(removed.removedFromGroups()).hasSize(1);
    assertThat(removed.errors().orElseThrow().groupsNotFound()).containsExactly(two);
    assertThat(groups.members(one).list().stream()).isEmpty();
    assertThat(users.get(id).groups().orElseThrow().total()).hasValue(0);
  }

  @Test
  void deletedUser_inGroup_leavesTheGroup() {
    String id = create("ida@example.com").id();
    String group = group("Buyers");
    groups.members(group).add(List.of(id));

    users.delete(id);

    assertThat(groups.members(group).list().stream()).isEmpty();
    assertThat(groups.delete(group)).isTrue();
  }

  @Test
  void email_inUse_conflictAndNothingIsChanged() {
    String id = create("ida@example.com").id();
    String other = create("ben@example.com").id();

    assertThatThrownBy(() -> create("IDA@example.com"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("POST 127.0.0.1/common/v1/directory/users")
        .hasMessageContaining("already in use");
    assertThatThrownBy(() -> users.update(other, u -> u.email("ida@example.com").name("Other")))
        .isInstanceOf(ConflictException.class);
    assertThat(users.get(other).name()).contains("Somebody");
    assertThat(users.update(id, u -> u.email("ida@example.com")).id()).isEqualTo(id);
  }

  @Test
  void groupName_thatExists_conflict() {
    group("Buyers");

    assertThatThrownBy(() -> group("Buyers")).isInstanceOf(ConflictException.class);
    assertThat(groups.list(q -> q.search("Buyers")).stream()).hasSize(1);
  }

  @Test
  void groupWithMembers_deleted_conflict() {
    String id = group("Buyers");
    groups.members(id).add(ids(1));

    assertThatThrownBy(() -> groups.delete(id)).isInstanceOf(ConflictException.class);
  }

  @Test
  void activeDirectory_changed_conflict() {
    String user = ids(1).get(0);
    String group = group("Buyers");
    Stream.<ThrowingCallable>of(
            () -> users.update("ad-user", u -> u.name("n")),
            () -> users.delete("ad-user"),
            () -> users.groups("ad-user").add(List.of(group)),
            () -> users.groups("ad-user").remove(List.of(group)),
            () -> users.groups("ad-user").remove(group),
            () -> users.groups(user).add(List.of("ad-group")),
            () -> users.create(u -> u.name("n").addGroupIds("ad-group")),
            () -> groups.rename("ad-group", "n"),
            () -> groups.delete("ad-group"),
            () -> groups.members("ad-group").add(List.of(user)),
            () -> groups.members("ad-group").remove(user),
            () -> groups.members(group).add(List.of(user, "ad-user")),
            () -> groups.create(g -> g.name("n").addUserIds("ad-user")))
        .forEach(call -> assertThatThrownBy(call).isInstanceOf(ConflictException.class));
    assertThat(groups.members(group).list().stream()).isEmpty();
  }

  @Test
  void unknownIds_anyCall_notFoundAndNothingIsChanged() {
    String user = ids(1).get(0);
    String group = group("Buyers");
    Stream.<ThrowingCallable>of(
            () -> users.get("none"),
            () -> users.update("none", u -> u.name("n")),
            () -> users.groups("none").list().stream().count(),
            () -> users.groups("none").remove(group),
            () -> users.groups(user).add(List.of(group, "none")),
            () -> users.create(u -> u.name("n").addGroupIds("none")),
            () -> groups.get("none"),
            () -> groups.members("none").list().stream().count(),
            () -> groups.members("none").remove(List.of(user)),
            () -> groups.members(group).add(List.of(user, "none")),
            () -> groups.create(g -> g.name("n").addUserIds("none")))
        .forEach(call -> assertThatThrownBy(call).isInstanceOf(NotFoundException.class));
    assertThat(groups.members(group).list().stream()).isEmpty();
  }

  @Test
  void objectsOfAnotherTenant_read_notFound() {
    Directory other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .directory();
    String user = other.users().create(u -> u.name("Theirs")).id();
    String group = other.userGroups().create(g -> g.name("Theirs").addUserIds(user)).id();

    assertThatThrownBy(() -> users.get(user)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.get(group)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.members(group("Ours")).add(List.of(user)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> users.groups(ids(1).get(0)).add(List.of(group)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void group_emptiedWhileWalked_endsAndCollectedIdsAreComplete() {
    String id = group("Buyers");
    List<String> all = ids(150);
    groups.members(id).add(all);
    List<String> seen = new ArrayList<>();

    for (User member : groups.members(id).list(q -> q.pageSize(50))) {
      seen.add(member.id());
      groups.members(id).remove(member.id());
    }
    assertThat(seen).doesNotHaveDuplicates().hasSizeBetween(50, 149);
    assertThat(all).containsAll(seen);

    List<String> rest = groups.members(id).list().stream().map(User::id).toList();
    rest.forEach(groups.members(id)::remove);
    assertThat(rest).hasSize(150 - seen.size()).doesNotContainAnyElementsOf(seen);
    assertThat(groups.delete(id)).isTrue();
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    UserGroupMembers members = groups.members("g");
    UserMemberships memberships = users.groups("u");

    rejected(() -> members.add(Collections.nCopies(1001, "u")), "1 to 1000 ids, not 1001");
    rejected(() -> members.remove(Collections.nCopies(51, "u")), "1 to 50 ids, not 51");
    rejected(() -> members.add(List.of()), "not 0");
    rejected(() -> memberships.add(Collections.nCopies(1001, "g")), "1 to 1000 ids, not 1001");
    rejected(() -> memberships.remove(Collections.nCopies(51, "g")), "1 to 50 ids, not 51");
    rejected(() -> memberships.add(List.of(" ")), "ids must not be blank");
    rejected(() -> users.groups(" "), "userId");
    rejected(() -> groups.members(" "), "groupId");
    rejected(() -> users.create(u -> u.name(" ")), "name must not be blank");
    rejected(() -> users.create(u -> u.name("n").email("")), "email must not be blank");
    rejected(() -> users.update("u", u -> u), "The change is empty");
    rejected(() -> groups.create(g -> g.name("n").addUserIds("")), "userIds must not be blank");
    rejected(() -> groups.rename("g", ""), "name must not be blank");
    rejected(() -> users.list(q -> q.pageSize(101)), "pageSize must be from 1 to 100");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void admin_ofUser_isThatUser() {
    Admin admin = central.client().tenant().admins().list().stream().findFirst().orElseThrow();

    String id = admin.users().get(0).id().orElseThrow();

    assertThat(users.get(id).email()).isEqualTo(admin.profile().orElseThrow().email());
    assertThat(users.groups(id).list().stream().map(group -> group.name().orElseThrow()))
        .containsExactly("Administrators");
  }

  private static void rejected(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private User create(String email) {
    return users.create(u -> u.name("Somebody").email(email));
  }

  private String group(String name) {
    return groups.create(g -> g.name(name)).id();
  }

  private List<String> ids(int count) {
    return central.simulator.tenant().users().first(count).stream()
        .map(user -> String.valueOf(user.get("id")))
        .toList();
  }
}
